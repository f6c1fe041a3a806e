namespace ZiZhiJin.Wechat.Sending;

/// <summary>What became of a message, in terms of what its sender does next.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>The platform took it. Whether it arrives is told by an event, if at all.</summary>
    public sealed record Sent(string? MessageId) : SendResult;

    /// <summary>The person has used up or never gave leave for this template: their credit is nothing.</summary>
    public sealed record NoCredit : SendResult;

    /// <summary>The person wrote too long ago, or has got all messages that their last word allowed.</summary>
    public sealed record WindowClosed : SendResult;

    /// <summary>The person wants no messages from us.</summary>
    public sealed record Blocked : SendResult;

    /// <summary>The person left, or never was there: the binding is stale.</summary>
    public sealed record RecipientGone : SendResult;

    /// <summary>The platform will never take it as it is; <paramref name="Field"/> is what it names as wrong.</summary>
    public sealed record Faulty(int Code, string? Field) : SendResult;

    /// <summary>It did not go out. The same message may be sent again, not before that moment.</summary>
    public sealed record Later(DateTimeOffset NotBefore) : SendResult;

    /// <summary>It did not go out, and will not before an operator has done something.</summary>
    public sealed record AccountTrouble(int Code) : SendResult;

    /// <summary>It may or may not have gone out: sending it again might be the second time.</summary>
    public sealed record Unknown : SendResult;
}
