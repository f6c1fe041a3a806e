namespace ZiZhiJin.Domain.Community;

/// <summary>The pack that a subdistrict or town works under in one fund year, with the version it was picked in.</summary>
public sealed record AreaPolicy(Guid AreaId, int Year, string Pack, int Version);
