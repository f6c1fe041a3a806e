using ZiZhiJin.Desk.Community.SignIn;

namespace ZiZhiJin.Api.Demo;

internal static class DemoSetup
{
    public static void AddDemo(this IServiceCollection services)
    {
        services.AddScoped<DemoTowns>();
        services.AddScoped<DemoPeople>();
        services.AddScoped<DemoAnswers>();
    }

    /// <summary>In development alone.</summary>
    public static void AddDemoDoor(this IServiceCollection services)
    {
        services.AddScoped<DemoDoor>();
        services.AddSingleton<IDemoStaff, DemoStaff>();
    }
}
