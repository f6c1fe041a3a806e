namespace ZiZhiJin.Wechat.Calls;

/// <summary>What an answer of the platform asks us to do.</summary>
internal enum Reaction
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>The platform is busy: at most two more tries.</summary>
    RetrySoon,

    /// <summary>Timeout, broken connection, HTTP error or no JSON: nobody knows whether the call had an effect.</summary>
    NoAnswer,

    /// <summary>The access token is refused: replace it, then one more try.</summary>
    RenewToken,

    /// <summary>Settings or account are wrong: ask no more for a while, tell the operator.</summary>
    AlertOperator,

    /// <summary>The person left or never was there: the binding is stale.</summary>
    ForgetRecipient,

    /// <summary>The login code is no good: the phone must call <c>wx.login</c> again.</summary>
    LogInAgain,

    /// <summary>The platform holds this person back as a high risk.</summary>
    TurnAway,

    /// <summary>The web page's authorisation is over: a new round through the platform's page.</summary>
    AuthorizeAgain,

    /// <summary>We sent something wrong: set it aside for a developer.</summary>
    DeadLetter,

    /// <summary>This message cannot reach this person now: take another channel.</summary>
    OtherChannel,

    /// <summary>The quota of the minute or of the day is used up.</summary>
    WaitForQuota,

    /// <summary>Too often for this person or this call: pause 60 seconds.</summary>
    BackOff,

    /// <summary>The account may not do this, or not any more.</summary>
    NotAuthorized,

    /// <summary>The content check could not judge: a person must.</summary>
    HoldForReview,

    /// <summary>The content is risky.</summary>
    RefuseContent,

    /// <summary>The session key is over: the phone must call <c>wx.login</c> again.</summary>
    RenewSession,

    /// <summary>A code that nobody knows: a lasting failure.</summary>
    GiveUp,
}
