namespace ZiZhiJin.Domain.Projects;

/// <summary>Something that hangs or hung on the board: before the review, or for setting up; over when its days are and nobody waits for an answer.</summary>
public sealed record PostedFact(Guid Id, bool IsForSetUp, DateOnly LastDay, bool IsOver);
