using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Callbacks;

namespace ZiZhiJin.Wechat.Tests.Callbacks;

/// <summary>One call as the platform makes it, and the door that takes it.</summary>
internal static class Callback
{
    public const string Timestamp = "1700000000";
    public const string Nonce = "n-1_A";

    public static CallbackDoor Door(WechatAccount account = WechatAccount.OfficialAccount, MessageMode mode = MessageMode.Compat)
    {
        var services = new ServiceCollection();
        services.AddWechat(TestSettings.Of(new Uri("http://127.0.0.1:1"), ("OfficialAccount:Mode", $"{mode}"), ("MiniProgram:Mode", $"{mode}")));
        return services.BuildServiceProvider().GetRequiredService<CallbackDoors>().Of(account);
    }

    public static CallbackQuery ClearQuery { get; } = new()
    {
        Timestamp = Timestamp, Nonce = Nonce, Signature = PlatformSeal.Signature(SandboxAccount.Token, Timestamp, Nonce),
    };

    public static string Sealed(string text, SandboxAccount? account = null) => PlatformSeal.Seal(text, (account ?? SandboxAccount.Official).AppId);

    public static CallbackQuery SealedQuery(string sealedText) => ClearQuery with
    {
        EncryptType = "aes", MessageSignature = PlatformSeal.Signature(SandboxAccount.Token, Timestamp, Nonce, sealedText),
    };

    public static byte[] SealedBody(string sealedText) =>
        Bytes($"<xml><ToUserName><![CDATA[gh_0]]></ToUserName><Encrypt><![CDATA[{sealedText}]]></Encrypt></xml>");

    public static Delivery OpenClear(string body, MessageMode mode = MessageMode.Compat, WechatAccount account = WechatAccount.OfficialAccount) =>
        Door(account, mode).Open(ClearQuery, Bytes(body));

    public static T Read<T>(string body, WechatAccount account = WechatAccount.OfficialAccount) where T : WechatMessage =>
        Assert.IsType<T>(Assert.IsType<Delivery.Accepted>(OpenClear(body, account: account)).Message);

    public static string Text(string content, string more = "") =>
        $"<xml><ToUserName><![CDATA[gh_0]]></ToUserName><FromUserName><![CDATA[o-1]]></FromUserName><CreateTime>1700000001</CreateTime>" +
        $"<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[{content}]]></Content><MsgId>23456789012345678</MsgId>{more}</xml>";

    public static string Event(string name, string more = "") =>
        $"<xml><ToUserName>gh_0</ToUserName><FromUserName>o-1</FromUserName><CreateTime>1700000001</CreateTime>" +
        $"<MsgType>event</MsgType><Event>{name}</Event>{more}</xml>";

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
