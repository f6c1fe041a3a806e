using ZiZhiJin.Domain.Intake;

namespace ZiZhiJin.Api.Intake;

/// <summary>Does not let the program start with a flow that wants something done which nobody here can do.</summary>
internal sealed class KnownWorks(FlowLibrary flows, IServiceScopeFactory scopes) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        using var scope = scopes.CreateScope();
        var acts = scope.ServiceProvider.GetServices<IChatAct>().Select(act => act.Name);
        var lists = scope.ServiceProvider.GetServices<IChatList>().Select(list => list.Name);
        if (flows.Acts.Except(acts).Concat(flows.Lists.Except(lists)).ToList() is [_, ..] unknown)
            throw new InvalidOperationException($"Flows want what nobody here can do: {string.Join(", ", unknown)}.");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
