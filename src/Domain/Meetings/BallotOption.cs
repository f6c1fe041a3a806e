namespace ZiZhiJin.Domain.Meetings;

/// <param name="Id">A number from 1, or yes, no and abstain.</param>
public sealed record BallotOption(string Id, string Text);
