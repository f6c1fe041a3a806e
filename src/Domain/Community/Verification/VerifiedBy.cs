namespace ZiZhiJin.Domain.Community.Verification;

/// <summary>How an account came to be attached to a person.</summary>
public enum VerifiedBy
{
    /// <summary>名册核对: name, address and phone are those of the roster.</summary>
    Roster = 1,

    /// <summary>居委会核实</summary>
    Committee = 2,

    /// <summary>邻居担保: where the area allows it.</summary>
    Neighbour = 3,
}
