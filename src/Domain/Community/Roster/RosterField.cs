namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>What a column of a roster file may hold. Columns of anything else, such as identity card numbers, are not read.</summary>
public enum RosterField
{
    /// <summary>姓名</summary>
    Name = 1,

    /// <summary>楼号</summary>
    Building = 2,

    /// <summary>单元</summary>
    Unit = 3,

    /// <summary>室号</summary>
    Room = 4,

    /// <summary>住址 in one column: 3号楼2单元101室.</summary>
    Address = 5,

    /// <summary>手机</summary>
    Phone = 6,

    /// <summary>出生年份</summary>
    BirthYear = 7,

    /// <summary>业主/租户</summary>
    Tenure = 8,
}
