using ZiZhiJin.Api.Workers;

namespace ZiZhiJin.Api.Surveys.Needs.Model;

internal static class NeedModelSetup
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    // A model that fails is left alone for a minute.
    private static readonly LeasedWork Often =
        new("needs-model", Pause: TimeSpan.FromSeconds(3), Lease: TimeSpan.FromMinutes(3)) { PauseAfterFault = TimeSpan.FromMinutes(1) };

    /// <summary>Nothing at all unless an endpoint is configured.</summary>
    public static void AddNeedModel(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(NeedModelOptions.Section);
        if (string.IsNullOrEmpty(section[nameof(NeedModelOptions.BaseUrl)])) return;
        services.AddOptions<NeedModelOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        services.AddHttpClient<NeedModel>(client => client.Timeout = Patience);
        services.AddScoped<NeedAsking>();
        services.AddLeasedWork<NeedAsking>(Often, (needs, cancel) => needs.AskNext(cancel));
    }
}
