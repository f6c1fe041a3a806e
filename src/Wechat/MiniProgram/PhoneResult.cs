namespace ZiZhiJin.Wechat.MiniProgram;

/// <summary>What the code of the phone number button was worth.</summary>
public abstract record PhoneResult
{
    private PhoneResult()
    {
    }

    /// <summary>The number with its country code, such as +8613800000000.</summary>
    public sealed record Known(string Number) : PhoneResult
    {
        /// <summary>Numbers do not belong in logs, where a record would print them.</summary>
        public override string ToString() => nameof(Known);
    }

    /// <summary>Unknown, used, older than five minutes or of another account: the resident has to press the button again.</summary>
    public sealed record CodeRefused : PhoneResult;

    /// <summary>The platform is busy or cannot be reached, or its quota is used up; later may work.</summary>
    public sealed record Unavailable : PhoneResult;

    /// <summary>Only an operator can help. The log has the platform's words.</summary>
    public sealed record Misconfigured : PhoneResult;
}
