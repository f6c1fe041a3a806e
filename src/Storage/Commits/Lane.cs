using System.Threading.Channels;

namespace ZiZhiJin.Storage.Commits;

/// <summary>Whenever it is free it takes what waits, up to a full group, and writes that. It never waits for more to come.</summary>
internal sealed class Lane<TRow, TResult>(
    ChannelReader<Waiting<TRow, TResult>> queue, GroupWriting<TRow, TResult> groups, GroupCommitOptions options)
{
    public async Task Run(CancellationToken giveUp)
    {
        while (await queue.WaitToReadAsync(CancellationToken.None))
        {
            var group = Take();
            if (group.Count > 0) await groups.Write(group, giveUp);
        }
    }

    private List<Waiting<TRow, TResult>> Take()
    {
        var group = new List<Waiting<TRow, TResult>>();
        while (group.Count < options.MaxRows && queue.TryRead(out var waiting))
        {
            if (waiting.WaitsLongerThan(options.MaxWait)) waiting.Refuse();
            if (!waiting.IsOver) group.Add(waiting);
        }

        return group;
    }
}
