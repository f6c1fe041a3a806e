using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community.Granting;

/// <summary>A role that somebody is to hold for an area, from a day to a day (Shanghai days, both counted).</summary>
public sealed record RoleWish(Guid AccountId, Role Role, Guid AreaId, DateOnly From, DateOnly? To);
