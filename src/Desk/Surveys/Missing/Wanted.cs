namespace ZiZhiJin.Desk.Surveys.Missing;

/// <summary>Whom the list for going round names: everybody without an answer, or only some of them.</summary>
public enum Wanted
{
    All = 0,

    /// <summary>From 65 on.</summary>
    Elderly = 1,

    Tenants = 2,

    /// <summary>Who has no phone bound, and can be reached only in person.</summary>
    WithoutPhone = 3,
}
