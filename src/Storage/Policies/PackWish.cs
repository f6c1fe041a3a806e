namespace ZiZhiJin.Storage.Policies;

/// <summary>The pack that a town is to work under in a fund year, and why.</summary>
public sealed record PackWish(Guid AreaId, int Year, string Pack, string Reason);
