using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Storage.Community.Export;

namespace ZiZhiJin.Storage.Surveys.Talks;

internal static class TalksSetup
{
    public static void AddTalks(this IServiceCollection services)
    {
        services.AddSingleton<TalkSeal>();
        services.AddScoped<TalkSpeakers>();
        services.AddScoped<TalkAnswers>();
        services.AddScoped<TalkRecords>();
        services.AddScoped<TakenBackWords>();
        services.AddScoped<TalkCorrections>();
        services.AddScoped<TalkReading>();
        services.AddScoped<ErasedTalks>();
        services.AddScoped<SurveyTalks>();
        services.AddScoped<MyTalks>();
    }
}
