namespace ZiZhiJin.Domain.Surveys;

/// <summary>What somebody answered to one question.</summary>
public sealed record QuestionAnswer(string QuestionId, IReadOnlyList<string>? Choices = null, string? Text = null, int? Rating = null)
{
    /// <summary>Said where the order of <see cref="Choices"/> is the answer.</summary>
    public bool? Ranked { get; init; }

    /// <summary>The ids of photos, in the order in which they are to be seen.</summary>
    public IReadOnlyList<Guid>? Photos { get; init; }

    internal bool IsEmpty => Choices is not { Count: > 0 } && Photos is not { Count: > 0 } && string.IsNullOrWhiteSpace(Text) && Rating is null;
}
