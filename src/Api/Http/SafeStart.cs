using ZiZhiJin.Wechat;

namespace ZiZhiJin.Api.Http;

/// <summary>Outside Development the host refuses to start with what only development may use.</summary>
internal static class SafeStart
{
    public static void AddSafeStart(this IServiceCollection services, IHostEnvironment environment)
    {
        if (environment.IsDevelopment()) return;
        services.RefuseWechatDevelopmentValues();
        services.AddHostedService<DevelopmentKeysRefused>();
    }
}
