namespace ZiZhiJin.Domain.Surveys.Talks;

/// <summary>A talk as it was written down: when, against which version of the questions, the sealed words, and what makes writing it twice harmless.</summary>
public sealed record TalkReport(DateOnly HeldOn, int Version, byte[] Words, byte[] Nonce);
