namespace ZiZhiJin.Wechat.Official;

/// <summary>What the code of a web page's round was worth.</summary>
public abstract record WebLoginResult
{
    private WebLoginResult()
    {
    }

    public sealed record Identified(WebIdentity Identity) : WebLoginResult;

    /// <summary>Unknown, used or older than five minutes: the page must go round again.</summary>
    public sealed record CodeRefused : WebLoginResult;

    /// <summary>The platform is busy or cannot be reached; later may work.</summary>
    public sealed record Unavailable : WebLoginResult;

    /// <summary>Only an operator can help. The log has the platform's words.</summary>
    public sealed record Misconfigured : WebLoginResult;
}
