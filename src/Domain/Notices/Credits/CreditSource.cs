namespace ZiZhiJin.Domain.Notices.Credits;

/// <summary>Who told that somebody allowed a message. Only one of the two is counted, for both tell of the same tap.</summary>
public enum CreditSource
{
    /// <summary>The mini-program, from what the dialog gave back to it.</summary>
    Reports = 1,

    /// <summary>The platform, by an event.</summary>
    Events = 2,
}
