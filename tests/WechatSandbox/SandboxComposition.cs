using ZiZhiJin.WechatSandbox.AccessTokens;
using ZiZhiJin.WechatSandbox.Admin;
using ZiZhiJin.WechatSandbox.Faults;
using ZiZhiJin.WechatSandbox.Journal;
using ZiZhiJin.WechatSandbox.Logins;
using ZiZhiJin.WechatSandbox.Phones;
using ZiZhiJin.WechatSandbox.Platform;

namespace ZiZhiJin.WechatSandbox;

internal static class SandboxComposition
{
    private const string Sentence =
        "A strict stand-in for the WeChat platform, for development and tests only; its README lists the admin interface.\n";

    public static IServiceCollection AddSandbox(this IServiceCollection services) => services
        .AddSingleton<SandboxClock>()
        .AddSingleton<IssuedTokens>()
        .AddSingleton<StableTokens>()
        .AddSingleton<ClassicTokens>()
        .AddSingleton<LoginCodes>()
        .AddSingleton<LoginLimit>()
        .AddSingleton<PhoneCodes>()
        .AddSingleton<FaultQueue>()
        .AddSingleton<CallJournal>();

    public static void MapSandbox(this WebApplication app)
    {
        app.MapGet("/", () => TypedResults.Text(Sentence));
        app.MapAdmin();

        // Everything else is the platform.
        app.UseWhen(context => IsPlatform(context.Request.Path), platform => platform.UseMiddleware<PlatformDoor>());
        app.MapAccessTokens();
        app.MapLogins();
        app.MapPhones();
        app.MapFallback(() => PlatformAnswer.Error(40066));
    }

    private static bool IsPlatform(PathString path) => path != "/" && !path.StartsWithSegments("/sandbox");
}
