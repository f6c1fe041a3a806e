namespace ZiZhiJin.Storage.Presence;

/// <summary>Who registers, by whose phone, and whether to help.</summary>
public sealed record Registrant(Guid PersonId, Guid ByAccountId, bool AsVolunteer);
