namespace ZiZhiJin.Domain.Community;

/// <summary>The levels of the area tree. A town stands where a subdistrict stands; the community level is used by towns only.</summary>
public enum AreaKind
{
    /// <summary>区</summary>
    District = 1,

    /// <summary>街道 or 镇: writes the policy pack's rules.</summary>
    Subdistrict = 2,

    /// <summary>社区, between a town and its neighbourhoods.</summary>
    Community = 3,

    /// <summary>居民区: has the roster.</summary>
    Neighbourhood = 4,
}
