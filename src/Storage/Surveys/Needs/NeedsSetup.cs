using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Storage.Community.Export;
using ZiZhiJin.Storage.Surveys.Needs.Raising;

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
        services.AddSingleton<RaisedSeal>();
        services.AddScoped<NeedPlacing>();
        services.AddScoped<RaisedNeeds>();
        services.AddScoped<MyNeeds>();
    }
}
