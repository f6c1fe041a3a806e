using ZiZhiJin.Domain.Publicity;

namespace ZiZhiJin.Storage.Publicity;

/// <summary>A posting in a list, and how many objections there are, all and unanswered.</summary>
public sealed record PostingLine(Posting Posting, string Area, PublicityPeriod? Period, (int All, int Open) Objections)
{
    public required DateTimeOffset Now { get; init; }

    public bool IsOver => PublicityPolicy.IsOver(Posting, Objections.Open > 0, Now);

    /// <summary>Its days are over, and it hangs on because somebody waits for an answer.</summary>
    public bool IsKeptOpen => Posting is { State: PostingState.Posted, EndsAt: { } end } && Now >= end && Objections.Open > 0;
}
