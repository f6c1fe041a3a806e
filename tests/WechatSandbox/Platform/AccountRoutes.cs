using ZiZhiJin.WechatSandbox.AccessTokens;

namespace ZiZhiJin.WechatSandbox.Platform;

/// <summary>Calls that need an account's access token: a token of the other account opens nothing (48001).</summary>
internal static class AccountRoutes
{
    public static readonly SandboxAccount[] Mini = [SandboxAccount.Mini];
    public static readonly SandboxAccount[] Official = [SandboxAccount.Official];
    public static readonly SandboxAccount[] Both = [SandboxAccount.Mini, SandboxAccount.Official];

    public static void MapAccountPost<T>(
        this IEndpointRouteBuilder routes, string path, SandboxAccount[] who, Func<SandboxAccount, T, IResult> answer) where T : class =>
        routes.MapPlatformPost(path, async (HttpRequest request, string? access_token, IssuedTokens tokens) =>
        {
            var (account, refused) = AccountOf(access_token, tokens, who);
            if (account is null) return PlatformAnswer.Error(refused);
            var (body, malformed) = await StrictBody.Read<T>(request);
            return body is null ? PlatformAnswer.Error(malformed) : answer(account, body);
        });

    public static void MapAccountGet(
        this IEndpointRouteBuilder routes, string path, SandboxAccount[] who, Func<SandboxAccount, IQueryCollection, IResult> answer) =>
        routes.MapPlatformGet(path, (HttpRequest request, string? access_token, IssuedTokens tokens) =>
        {
            var (account, refused) = AccountOf(access_token, tokens, who);
            return account is null ? PlatformAnswer.Error(refused) : answer(account, request.Query);
        });

    public static (SandboxAccount? Account, int Code) AccountOf(string? token, IssuedTokens tokens, SandboxAccount[] who)
    {
        if (tokens.Check(token) is not 0 and var refused) return (null, refused);
        var account = SandboxAccount.Of(tokens.AppIdOf(token!)!);
        return who.Contains(account) ? (account, 0) : (null, 48001);
    }
}
