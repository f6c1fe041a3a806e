using System.Text.Json;
using ZiZhiJin.Wechat.Callbacks.Messages;

namespace ZiZhiJin.Api.Wechat;

/// <summary>A message as text and back, to be kept until it is answered.</summary>
internal static class MessageText
{
    private static readonly Dictionary<string, Type> Kinds =
        typeof(WechatMessage).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(WechatMessage))).ToDictionary(type => type.Name);

    public static string Of(WechatMessage message) => $"{message.GetType().Name} {JsonSerializer.Serialize(message, message.GetType())}";

    public static WechatMessage Read(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return (WechatMessage)JsonSerializer.Deserialize(text[(end + 1)..], Kinds[text[..end]])!;
    }
}
