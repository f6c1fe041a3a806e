using Microsoft.Extensions.DependencyInjection;

namespace ZiZhiJin.Storage.Projects;

internal static class ProjectsRegistration
{
    public static void AddProjects(this IServiceCollection services)
    {
        services.AddScoped<YearFactsReading>();
        services.AddScoped<ReadinessReading>();
    }
}
