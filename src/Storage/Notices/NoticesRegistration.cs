using Microsoft.Extensions.DependencyInjection;

namespace ZiZhiJin.Storage.Notices;

internal static class NoticesRegistration
{
    public static void AddNotices(this IServiceCollection services)
    {
        services.AddScoped<NoticeAudience>();
        services.AddScoped<NoticePublishing>();
        services.AddScoped<NoticeWriting>();
        services.AddScoped<CircleQueries>();
        services.AddScoped<NoticeReading>();
        services.AddScoped<NoticeStatistics>();
        services.AddScoped<NoticeCalls>();
        services.AddScoped<SystemNotices>();
    }
}
