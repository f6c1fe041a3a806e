namespace ZiZhiJin.Domain.Notices.Credits;

/// <summary>What somebody answered when their phone asked whether one message of a template may be sent.</summary>
public enum SubscriptionWord
{
    /// <summary>One message may be sent.</summary>
    Accept = 1,

    /// <summary>Not this time. What was allowed before stays allowed.</summary>
    Reject = 2,

    /// <summary>The platform has closed the template.</summary>
    Ban = 3,

    /// <summary>The platform did not ask, for another template of the same name was asked for.</summary>
    Filter = 4,
}
