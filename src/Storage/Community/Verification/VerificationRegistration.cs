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
        services.AddScoped<NewResidents>();
        services.AddScoped<NeighbourVouching>();
        services.AddScoped<VerificationDeciding>();
        services.AddScoped<Consents>();
        services.AddScoped<AccountErasure>();
        services.AddScoped<PartialErasure>();
        services.AddScoped<Export.MyRequests>();
        services.AddScoped<Export.MyMessages>();
        services.AddScoped<Export.MyConversation>();
        services.AddScoped<Export.MyData>();
    }
}
