using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs.Model;

/// <summary>Asks the model about needs that the known words cannot place, a few at a time and apart from everything else. A model that fails is left alone for a minute.</summary>
internal sealed class NeedModelWorker(IServiceScopeFactory scopes, TimeProvider time, ILogger<NeedModelWorker> log) : BackgroundService
{
    private const int AtOnce = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3), AfterFailure = TimeSpan.FromMinutes(1), LeaseLength = TimeSpan.FromMinutes(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var rest = Pause; ; rest = await AskNext(stoppingToken) ? Pause : AfterFailure) await Task.Delay(rest, time, stoppingToken);
    }

    // Whatever goes wrong, with the model or with the database, nobody waits for it: a time limit of the model looks like a cancellation too.
    private async Task<bool> AskNext(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (!await scope.ServiceProvider.GetRequiredService<Leases>().Hold("needs-model", LeaseLength, cancel)) return true;

            var (needs, model) = (scope.ServiceProvider.GetRequiredService<NeedSuggestions>(), scope.ServiceProvider.GetRequiredService<NeedModel>());
            foreach (var question in await needs.Next(AtOnce, cancel)) await needs.Take(question.NeedId, await model.CategoryOf(question, cancel), cancel);
            return true;
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            log.LogWarning("The model for needs does not help: {Kind}", fault.GetType().Name);
            return false;
        }
    }
}
