namespace ZiZhiJin.Domain.Surveys;

/// <summary>What somebody answered to one question.</summary>
public sealed record QuestionAnswer(string QuestionId, IReadOnlyList<string>? Choices = null, string? Text = null, int? Rating = null)
{
    /// <summary>Said where the order of <see cref="Choices"/> is the answer.</summary>
    public bool? Ranked { get; init; }

    internal bool IsEmpty => Choices is not { Count: > 0 } && string.IsNullOrWhiteSpace(Text) && Rating is null;
}
