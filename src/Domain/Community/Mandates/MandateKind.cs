namespace ZiZhiJin.Domain.Community.Mandates;

/// <summary>Who acts for somebody.</summary>
public enum MandateKind
{
    /// <summary>家属: may live elsewhere.</summary>
    Family = 1,

    /// <summary>代办人: a verified resident of the same neighbourhood.</summary>
    Helper = 2,
}
