namespace ZiZhiJin.Wechat.MiniProgram;

/// <summary>What a login code was worth.</summary>
public abstract record LoginResult
{
    private LoginResult()
    {
    }

    public sealed record Identified(MiniProgramIdentity Identity) : LoginResult
    {
        /// <summary>Opens what the phone seals. Whoever does not need it leaves it here, and it is forgotten.</summary>
        public SessionKey? Key { get; init; }
    }

    /// <summary>Unknown, used or older than five minutes: the phone must call <c>wx.login</c> again.</summary>
    public sealed record CodeRefused : LoginResult;

    /// <summary>More than 100 logins of this person in a minute.</summary>
    public sealed record TooOften : LoginResult;

    /// <summary>The platform holds this person back as a high risk.</summary>
    public sealed record Blocked : LoginResult;

    /// <summary>The platform is busy or cannot be reached; later may work.</summary>
    public sealed record Unavailable : LoginResult;

    /// <summary>Only an operator can help: app id, secret or the account itself are refused. The log has the platform's words.</summary>
    public sealed record Misconfigured : LoginResult;
}
