using Microsoft.Extensions.DependencyInjection;

namespace ZiZhiJin.Storage.Community.Verification;

internal static class VerificationRegistration
{
    public static void AddVerification(this IServiceCollection services)
    {
        services.AddSingleton<RequestSeal>();
        services.AddScoped<VerificationTries>();
        services.AddScoped<WaitingResidents>();
        services.AddScoped<RosterMatch>();
    }
}
