using Microsoft.Extensions.DependencyInjection;

namespace ZiZhiJin.Storage.Policies;

internal static class PoliciesRegistration
{
    public static void AddPolicies(this IServiceCollection services)
    {
        services.AddScoped<AreaRules>();
        services.AddScoped<PolicySettling>();
        services.AddScoped<RuleOverriding>();
    }
}
