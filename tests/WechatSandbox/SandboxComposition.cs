using ZiZhiJin.WechatSandbox.AccessTokens;
using ZiZhiJin.WechatSandbox.Admin;
using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Codes;
using ZiZhiJin.WechatSandbox.Content;
using ZiZhiJin.WechatSandbox.Faults;
using ZiZhiJin.WechatSandbox.Journal;
using ZiZhiJin.WechatSandbox.Logins;
using ZiZhiJin.WechatSandbox.Media;
using ZiZhiJin.WechatSandbox.Messages;
using ZiZhiJin.WechatSandbox.Official;
using ZiZhiJin.WechatSandbox.People;
using ZiZhiJin.WechatSandbox.Phones;
using ZiZhiJin.WechatSandbox.Platform;
using ZiZhiJin.WechatSandbox.Screen;

namespace ZiZhiJin.WechatSandbox;

internal static class SandboxComposition
{
    public static IServiceCollection AddSandbox(this IServiceCollection services) => services
        .AddSingleton<SandboxClock>()
        .AddSingleton<IssuedTokens>()
        .AddSingleton<StableTokens>()
        .AddSingleton<ClassicTokens>()
        .AddSingleton<LoginCodes>()
        .AddSingleton<LoginLimit>()
        .AddSingleton<PhoneCodes>()
        .AddSingleton<SessionEndpoints>()
        .AddSingleton<Population>()
        .AddSingleton<Templates>()
        .AddSingleton<MediaStore>()
        .AddSingleton<WebCodes>()
        .AddSingleton<Pusher>()
        .AddSingleton<Deliveries>()
        .AddSingleton<PhoneActs>()
        .AddSingleton<ContentEndpoints>()
        .AddSingleton<MenuEndpoints>()
        .AddSingleton<SceneEndpoints>()
        .AddSingleton<Scanner>()
        .AddSingleton<FaultQueue>()
        .AddSingleton<CallJournal>();

    public static void MapSandbox(this WebApplication app)
    {
        app.MapScreen();
        app.MapAdmin();

        // Everything else is the platform.
        app.UseWhen(context => IsPlatform(context.Request.Path), platform => platform.UseMiddleware<PlatformDoor>());
        app.MapAccessTokens();
        app.MapLogins();
        app.MapPhoneNumbers();
        Make<SessionEndpoints>().Map(app);
        Make<SubscribeEndpoints>().Map(app);
        Make<TemplateEndpoints>().Map(app);
        Make<CustomerEndpoints>().Map(app);
        Make<CodeEndpoints>().Map(app);
        Make<LinkEndpoints>().Map(app);
        Make<ContentEndpoints>().Map(app);
        Make<QuotaEndpoints>().Map(app);
        Make<MediaEndpoints>().Map(app);
        Make<WebLoginEndpoints>().Map(app);
        Make<AuthorizePage>().Map(app);
        Make<FollowerEndpoints>().Map(app);
        Make<SceneEndpoints>().Map(app);
        Make<TicketEndpoints>().Map(app);
        Make<MenuEndpoints>().Map(app);
        app.MapFallback(() => PlatformAnswer.Error(40066));

        T Make<T>() where T : class => app.Services.GetService<T>() ?? ActivatorUtilities.CreateInstance<T>(app.Services);
    }

    /// <summary>Both accounts' callbacks are set in the back office, whether or not anybody answers there yet.</summary>
    public static void AssumeCallbacks(this WebApplication app, string api)
    {
        var pusher = app.Services.GetRequiredService<Pusher>();
        pusher.Assume(SandboxAccount.Official, new CallbackTarget($"{api}/wechat/official"));
        pusher.Assume(SandboxAccount.Mini, new CallbackTarget($"{api}/wechat/mini"));
    }

    private static bool IsPlatform(PathString path) => path != "/" && !path.StartsWithSegments("/sandbox") && !path.StartsWithSegments("/connect");
}
