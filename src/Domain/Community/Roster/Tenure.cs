namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>Whether somebody owns the home or rents it. Not knowing is no third kind: then there is nothing, and it is shown as 未知.</summary>
public enum Tenure
{
    /// <summary>业主</summary>
    Owner = 1,

    /// <summary>租户</summary>
    Tenant = 2,
}
