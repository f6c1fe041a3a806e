using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Wechat.Callbacks;

/// <summary>What a call to the callback was worth.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>From the platform. How it came is how its answer must go.</summary>
    public sealed record Accepted(WechatMessage Message) : Delivery
    {
        internal bool IsEncrypted { get; init; }

        internal bool IsJson { get; init; }

        public override string ToString() => $"Accepted {Message}";
    }

    public sealed record Refused(CallbackRefusal Why) : Delivery;
}
