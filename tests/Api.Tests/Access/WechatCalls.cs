using ZiZhiJin.WechatSandbox.Callbacks;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>What the platform asks.</summary>
internal static class WechatCalls
{
    private static readonly Dictionary<string, object> Message = new()
    {
        ["ToUserName"] = "gh_0", ["FromUserName"] = "o-matrix", ["CreateTime"] = 1, ["MsgType"] = "text", ["Content"] = "在吗", ["MsgId"] = 9,
    };

    // One for all: the same question must be the same text.
    private static readonly string Query = PlatformQuery.Clear();

    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /wechat/official", _ => $"/wechat/official?{Query}&echostr=1"),
        new("GET /wechat/mini", _ => $"/wechat/mini?{Query}&echostr=1"),
        new("POST /wechat/official", _ => $"/wechat/official?{Query}", _ => Message) { UsesUpPlace = false },
        new("POST /wechat/mini", _ => $"/wechat/mini?{Query}", _ => Message) { UsesUpPlace = false },
    ];
}
