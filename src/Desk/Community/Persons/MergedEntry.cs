namespace ZiZhiJin.Desk.Community.Persons;

/// <summary>An entry that turned out to be this person: why, and since when.</summary>
public sealed record MergedEntry(Guid Id, string Address, string Reason, DateTimeOffset MergedAt);
