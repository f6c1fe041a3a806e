using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>What became of one answer of a group: recorded, or refused on its own.</summary>
public sealed record AnswerOutcome(AnswerReceipt? Receipt, Refusal? Refusal = null)
{
    /// <summary>Where the entry was merged meanwhile: the person it is now.</summary>
    public Guid? Instead { get; init; }

    public AnswerReceipt ReceiptOrThrow() => Receipt ?? throw new RefusedException(Refusal!);
}
