using System.Collections.Concurrent;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>What this process has seen of each survey. Only a guess: the inserting statement fails where something came since, and then it is looked for again.</summary>
internal sealed class KnownRarities
{
    private const int Most = 10_000;
    private readonly ConcurrentDictionary<Guid, Rarities> _surveys = new();

    public Rarities? Of(Guid survey) => _surveys.TryGetValue(survey, out var known) ? known : null;

    public void Remember(IReadOnlyDictionary<Guid, Rarities> found)
    {
        if (_surveys.Count > Most) _surveys.Clear();
        foreach (var (survey, rarities) in found) _surveys[survey] = rarities;
    }
}
