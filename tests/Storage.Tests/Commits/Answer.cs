namespace ZiZhiJin.Storage.Tests.Commits;

/// <summary>A row of the little survey that these tests write: one answer per person and survey.</summary>
internal sealed record Answer(int Survey, int Person, string Text)
{
    public Guid Id { get; } = Guid.CreateVersion7();
}

internal enum Fate
{
    New,
    AlreadyThere,
    Refused,
}

/// <summary>The first record's text stands, whoever asks.</summary>
internal sealed record Outcome(Fate Fate, string? Text);
