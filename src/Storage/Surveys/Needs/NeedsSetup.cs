using Microsoft.Extensions.DependencyInjection;

namespace ZiZhiJin.Storage.Surveys.Needs;

internal static class NeedsSetup
{
    public static void AddNeeds(this IServiceCollection services)
    {
        services.AddSingleton<NeedUnderstanding>();
        services.AddSingleton<NeedBoards>();
        services.AddScoped<NeedCollector>();
        services.AddScoped<NeedQueries>();
        services.AddScoped<NeedVoices>();
        services.AddScoped<NeedActs>();
        services.AddScoped<ErasedNeeds>();
        services.AddScoped<NeedSuggestions>();
    }
}
