namespace ZiZhiJin.Domain.Community;

/// <summary>What somebody may be granted for an area, from a day to a day. Being a resident is not granted: it comes from the roster.</summary>
public enum Role
{
    /// <summary>居民代表</summary>
    Representative = 1,

    /// <summary>项目负责人</summary>
    Leader = 2,

    /// <summary>项目组成员</summary>
    Member = 3,

    /// <summary>联络员: the neighbourhood's social worker.</summary>
    Liaison = 4,

    /// <summary>居委会</summary>
    Committee = 5,

    /// <summary>社区: a town's level between the office and its neighbourhoods.</summary>
    Community = 6,

    /// <summary>街道自治办 or the town's leading-group office.</summary>
    Office = 7,

    /// <summary>评审</summary>
    Reviewer = 8,

    /// <summary>财务</summary>
    Finance = 9,

    /// <summary>区</summary>
    District = 10,

    /// <summary>Runs the machines.</summary>
    Operator = 11,
}
