using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ZiZhiJin.Wechat.AccessTokens;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Calls;
using ZiZhiJin.Wechat.Content;
using ZiZhiJin.Wechat.Media;
using ZiZhiJin.Wechat.MiniProgram;
using ZiZhiJin.Wechat.Official;
using ZiZhiJin.Wechat.Sending;

namespace ZiZhiJin.Wechat;

public static class WechatComposition
{
    /// <summary>Adds all of this project. Settings are checked at start; the platform is not asked before somebody needs it.</summary>
    public static IServiceCollection AddWechat(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WechatOptions>().Bind(configuration.GetSection(WechatOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WechatOptions>, WechatOptionsRules>();
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IAccessTokenMemory, InProcessAccessTokenMemory>();

        AddPlatform(services);
        services.AddSingleton<AccessTokenKeepers>();
        services.AddSingleton<AccountCalls>();
        services.AddSingleton<PlatformAccess>();
        services.AddSingleton<PageTickets>();
        AddClients(services);
        return services;
    }

    /// <summary>For all but Development: refuses to start on development values or on an <c>ApiBase</c> that is not https.</summary>
    public static IServiceCollection RefuseWechatDevelopmentValues(this IServiceCollection services) =>
        services.AddSingleton<IValidateOptions<WechatOptions>, DevelopmentValuesRefused>();

    // Constructors are internal, so that nobody else makes a client past these settings.
    private static void AddClients(IServiceCollection services)
    {
        services.AddSingleton(all => new CallbackDoors(all.GetRequiredService<IOptions<WechatOptions>>(), all.GetRequiredService<TimeProvider>()));
        services.AddSingleton(all => new SealedData(all.GetRequiredService<IOptions<WechatOptions>>(), all.GetRequiredService<TimeProvider>()));
        services.AddSingleton(all => new MiniProgramLogin(all.GetRequiredService<PatientCalls>(), all.GetRequiredService<IOptions<WechatOptions>>()));
        services.AddSingleton(all => new PhoneNumber(all.GetRequiredService<AccountCalls>(), all.GetRequiredService<IOptions<WechatOptions>>()));
        services.AddSingleton(all => new PageSignatures(all.GetRequiredService<PlatformAccess>(), all.GetRequiredService<PageTickets>()));
        Add(platform => new SessionKeys(platform));
        Add(platform => new SealedDataProof(platform));
        Add(platform => new MiniProgramCodes(platform));
        Add(platform => new MiniProgramLinks(platform));
        Add(platform => new SubscribeMessages(platform));
        Add(platform => new TemplateMessages(platform));
        Add(platform => new CustomerMessages(platform));
        Add(platform => new TextChecks(platform));
        Add(platform => new MediaChecks(platform));
        Add(platform => new MediaFiles(platform));
        Add(platform => new WebLogin(platform));
        Add(platform => new Followers(platform));
        Add(platform => new SceneCodes(platform));
        Add(platform => new Menus(platform));
        Add(platform => new CallQuotas(platform));

        void Add<T>(Func<PlatformAccess, T> make) where T : class => services.AddSingleton(all => make(all.GetRequiredService<PlatformAccess>()));
    }

    private static void AddPlatform(IServiceCollection services)
    {
        services.AddSingleton<Circuits>();
        services.AddSingleton<PlatformCalls>();
        services.AddSingleton<PatientCalls>();
        services.AddHttpClient(PlatformCalls.ClientName)
            .ConfigureHttpClient(PlatformCalls.Prepare)
            .ConfigurePrimaryHttpMessageHandler(PlatformCalls.Handler)
            // The default loggers print the address, and the address carries secrets.
            .RemoveAllLoggers();
    }
}
