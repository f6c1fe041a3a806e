using ZiZhiJin.Api.Workers;
using ZiZhiJin.Desk.Notices.Operations;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.AccessTokens;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Api.Wechat;

internal static class WechatApi
{
    public static void AddCallbacks(this IServiceCollection services)
    {
        services.AddSingleton<IAccessTokenMemory, SharedAccessTokens>();
        services.AddSingleton<AccountNotes>();
        services.AddSingleton<IPlatformTroubles>(all => all.GetRequiredService<AccountNotes>());
        services.AddSingleton<IPlatformAccounts, PlatformAccounts>();
        services.AddSingleton<ReplyMemory>();
        services.AddSingleton<SpokenLater>();
        services.AddSingleton<TimelyReplies>();
        services.AddSingleton<ReceiveMessage>();
        services.AddScoped<LateAnswering>();
        services.AddLeasedWork<LateAnswering>(new("late-replies", TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1)), (late, cancel) => late.Round(cancel));
    }

    /// <summary>The addresses that stand in the platform's back office. Who may come in is said by the signature.</summary>
    public static void MapWechat(this IEndpointRouteBuilder app)
    {
        app.MapAccount("/wechat/official", WechatAccount.OfficialAccount);
        app.MapAccount("/wechat/mini", WechatAccount.MiniProgram);
    }

    private static void MapAccount(this IEndpointRouteBuilder app, string path, WechatAccount account)
    {
        app.MapGet(path, (HttpRequest request, CallbackDoors doors) => VerifyAddress.Handle(request, doors.Of(account)))
            .ExcludeFromDescription().AllowAnonymous();
        app.MapPost(path, (HttpRequest request, CallbackDoors doors, ReceiveMessage receive) => receive.Handle(request, doors.Of(account)))
            .ExcludeFromDescription().AllowAnonymous().ShortCircuit();
    }
}
