namespace ZiZhiJin.Storage.Community;

/// <summary>A person, and another entry that is, or is not, the same one.</summary>
public sealed record PersonPair(Guid PersonId, Guid OtherId);
