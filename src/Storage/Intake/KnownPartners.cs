using System.Collections.Concurrent;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Storage.Intake;

/// <summary>
/// Who talked here a moment ago, and where their conversation stood then. Who somebody is, is believed like a session, under the same
/// generation; where the conversation stands is only a guess: whoever keeps a step from there learns that somebody else was faster.
/// </summary>
public sealed class KnownPartners
{
    private const int Most = 10_000;
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, Known> _known = new();
    private readonly GenerationWatch _generation;
    private readonly TimeProvider _time;

    internal KnownPartners(GenerationWatch generation, TimeProvider time) => (_generation, _time) = (generation, time);

    /// <summary>To be asked before the database is, so that what is read is never kept under a generation that began after it.</summary>
    internal ValueTask<long> Generation(CancellationToken cancel) => _generation.Current(cancel);

    internal ChatPartner? Find(string openId, long generation) =>
        _known.TryGetValue(openId, out var known) && known.Generation == generation && _time.GetUtcNow() - known.MetAt < Kept ? known.Partner with { IsRemembered = true } : null;

    internal void Meet(string openId, ChatPartner partner, long generation)
    {
        if (_known.Count >= Most) _known.Clear();
        _known[openId] = new(partner, generation, _time.GetUtcNow());
    }

    /// <summary>They said something and were answered. Who they are is believed no longer for that.</summary>
    public void Advance(string openId, ChatMemory memory)
    {
        if (_known.TryGetValue(openId, out var known)) _known.TryUpdate(openId, known with { Partner = known.Partner with { Memory = memory } }, known);
    }

    public void Forget(string openId) => _known.TryRemove(openId, out _);

    private sealed record Known(ChatPartner Partner, long Generation, DateTimeOffset MetAt);
}
