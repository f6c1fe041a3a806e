namespace ZiZhiJin.Storage.Community.Mandates;

/// <summary>The mandate under which something is done, and whose hand it is.</summary>
public sealed record MandateUse(Guid MandateId, Guid AccountId);
