namespace ZiZhiJin.Domain.Notices.Delivering;

public enum DeliveryState
{
    /// <summary>For the worker, at once or from a moment on.</summary>
    Waiting = 0,

    /// <summary>Written before the platform is called: from here on it may have been sent.</summary>
    Sending = 1,

    /// <summary>The platform took it. Final, unless it tells later that it could not deliver.</summary>
    Sent = 2,

    /// <summary>No way to their phone: they find it in the app, and stand on the call list. Final.</summary>
    InApp = 3,

    /// <summary>In flight when the process died, or not answered: perhaps sent, never repeated, visible in the app. Final.</summary>
    Unknown = 4,

    /// <summary>Given up; an operator has to look. Only an operator, with a reason, makes it wait again.</summary>
    Dead = 5,

    /// <summary>Nobody to send to, or nothing to send any more: erased, or withdrawn. Final.</summary>
    Gone = 6,
}
