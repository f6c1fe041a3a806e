namespace ZiZhiJin.Api.Demo;

internal static class DemoSetup
{
    public static void AddDemo(this IServiceCollection services)
    {
        services.AddScoped<DemoTowns>();
        services.AddScoped<DemoPeople>();
        services.AddScoped<DemoAnswers>();
    }
}
