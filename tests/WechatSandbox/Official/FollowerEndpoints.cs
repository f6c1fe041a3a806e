using System.Text.Json.Serialization;
using ZiZhiJin.WechatSandbox.People;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox.Official;

/// <summary>What the official account may know about somebody: of those who do not follow, nothing.</summary>
internal sealed class FollowerEndpoints(Population people)
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapAccountGet("/cgi-bin/user/info", AccountRoutes.Official, (account, query) =>
    {
        if (people.Find(account, query["openid"]) is not { } person) return PlatformAnswer.Error(40003);
        return person.Follows
            ? PlatformAnswer.Fine(new Answer(1, person.OpenIdIn(account), person.UnionId, person.FollowedAt?.ToUnixTimeSeconds(), person.Scene ?? ""))
            : PlatformAnswer.Fine(new Stranger(0, person.OpenIdIn(account)));
    });

    private sealed record Answer(
        int Subscribe, string Openid, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Unionid, long? SubscribeTime, string QrSceneStr);

    private sealed record Stranger(int Subscribe, string Openid);
}
