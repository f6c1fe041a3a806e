using System.Diagnostics.CodeAnalysis;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat;

/// <summary>What was asked for, or why there is none. One of the two is always there.</summary>
public sealed class WechatResult<T> where T : class
{
    internal WechatResult(T? value, WechatFailure? failure) => (Value, Failure) = (value, failure);

    public T? Value { get; }

    public WechatFailure? Failure { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Failure is null;

    public override string ToString() => Failure?.ToString() ?? typeof(T).Name;

    internal WechatResult<TOther> Map<TOther>(Func<T, TOther> turn) where TOther : class =>
        Succeeded ? new(turn(Value), null) : new WechatResult<TOther>(null, Failure);

    /// <summary>An answer that does not hold what it must is as good as none.</summary>
    internal static WechatResult<T> Of(WechatAnswer answer, Func<WechatAnswer, T?> read)
    {
        if (!answer.Succeeded) return new(null, WechatFailure.Of(answer));
        return read(answer) is { } value ? new(value, null) : new(null, WechatFailure.Incomplete);
    }
}
