namespace ZiZhiJin.Storage.Presence;

/// <summary>Who registers, by whose phone, whether to help, and whether staff entered somebody without a phone.</summary>
public sealed record Registrant(Guid PersonId, Guid ByAccountId, bool AsVolunteer, bool ByHand = false);
