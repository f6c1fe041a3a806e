using Microsoft.Extensions.DependencyInjection;

namespace ZiZhiJin.Storage.Surveys.Results;

internal static class ResultsSetup
{
    public static void AddResults(this IServiceCollection services)
    {
        services.AddScoped<ResultCounting>();
        services.AddScoped<SurveyResults>();
        services.AddScoped<ProofLists>();
        services.AddScoped<WrittenTexts>();
    }
}
