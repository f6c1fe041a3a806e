using Microsoft.Extensions.DependencyInjection;

namespace ZiZhiJin.Storage.Community.Roster;

internal static class RosterRegistration
{
    public static void AddRoster(this IServiceCollection services)
    {
        services.AddSingleton<LineSeal>();
        services.AddSingleton<RosterSignal>();
        services.AddScoped<RosterUploads>();
        services.AddScoped<RosterImports>();
        services.AddScoped<RosterJudging>();
        services.AddScoped<RosterApplying>();
        services.AddScoped<RosterSteps>();
        services.AddScoped<RosterTable>();
        services.AddScoped<RosterExporting>();
    }
}
