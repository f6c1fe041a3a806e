namespace ZiZhiJin.Domain.Community.Mandates;

/// <summary>How somebody agreed that another acts for them.</summary>
public enum ConsentWay
{
    /// <summary>In person, taken down by the committee or a liaison.</summary>
    InPerson = 1,

    /// <summary>With the person's own account.</summary>
    OwnAccount = 2,
}
