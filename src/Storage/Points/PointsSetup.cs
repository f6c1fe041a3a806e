using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Storage.Community.Export;

namespace ZiZhiJin.Storage.Points;

internal static class PointsSetup
{
    public static void AddPoints(this IServiceCollection services)
    {
        services.AddScoped<PointsLedger>();
        services.AddScoped<PointsRules>();
        services.AddScoped<PointsEarning>();
        services.AddScoped<Exchanging>();
        services.AddScoped<Offers>();
        services.AddScoped<PersonPoints>();
        services.AddScoped<MyPoints>();
    }
}
