using System.Text;
using ZiZhiJin.Bench.Load;

namespace ZiZhiJin.Bench.Callbacks;

/// <summary>The same words of 5,000 people in turn. Every message has a number of its own, so none is a repetition.</summary>
internal sealed class CallbackRequests(CallbackAccount account, string words, bool isSealed) : IRequests
{
    public const int People = 5_000;
    private const long FirstNumber = 24_000_000_000_000_000;

    // Over all requests of a bench: an account may be talked to by several of these.
    private static long _sent;

    public int Longest { get; } = isSealed ? account.Sealed(Message(0, words)).Length : account.Clear(Message(0, words)).Length;

    public int Write(long number, Span<byte> destination)
    {
        var message = Message(Interlocked.Increment(ref _sent), words);
        var request = isSealed ? account.Sealed(message) : account.Clear(message);
        request.CopyTo(destination);
        return request.Length;
    }

    private static byte[] Message(long number, string words) => Encoding.UTF8.GetBytes($"""
        <xml><ToUserName><![CDATA[gh_bench]]></ToUserName><FromUserName><![CDATA[oBench{number % People:D22}]]></FromUserName><CreateTime>{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[{words}]]></Content><MsgId>{FirstNumber + number}</MsgId></xml>
        """);
}
