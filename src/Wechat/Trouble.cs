namespace ZiZhiJin.Wechat;

/// <summary>Why there is no result, in terms of what can be done about it.</summary>
public enum Trouble
{
    /// <summary>Busy, or a quota is used up: later works.</summary>
    Busy,

    /// <summary>Nobody knows whether the call had an effect.</summary>
    NoAnswer,

    /// <summary>Settings, rights or the account itself: only an operator can help, and the log has the platform's words.</summary>
    Operator,

    /// <summary>The person is not reachable by us: left, blocked us, or never was there.</summary>
    Person,

    /// <summary>A code, key or authorisation is over: the phone fetches another.</summary>
    Expired,

    /// <summary>We sent something wrong: repeating it changes nothing.</summary>
    OurMistake,

    /// <summary>The platform will not judge it, or finds it risky.</summary>
    Content,
}
