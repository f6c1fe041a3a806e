using static ZiZhiJin.Domain.Community.Roster.RosterVerdict;

namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>Judges the lines of one file, one after another, against the roster and against the lines before.</summary>
public sealed class RosterJudge
{
    private readonly Dictionary<(string Name, string Household), KnownPerson> _known;
    private readonly Dictionary<string, KnownPerson> _byPhone = [];
    private readonly Dictionary<(string Name, string Household), int> _seen = [];
    private readonly Dictionary<string, (int Number, RosterKey Key)> _seenPhones = [];

    public RosterJudge(IEnumerable<KnownPerson> roster)
    {
        _known = roster.ToDictionary(person => person.Key.Identity);
        foreach (var person in _known.Values.Where(person => person is { HasLeft: false, IsMerged: false, Key.Phone: not null })) _byPhone.TryAdd(person.Key.Phone!, person);
    }

    /// <summary>How many persons of the roster no line was about.</summary>
    public int NotInFile => _known.Values.Count(person => person is { HasLeft: false, IsMerged: false } && !_seen.ContainsKey(person.Key.Identity));

    public JudgedLine Judge(int number, RosterReading reading, RosterKey key)
    {
        if (_seen.TryGetValue(key.Identity, out var earlier)) return new(number, Refused, $"与第 {earlier} 行是同一位居民（同名、同住址），以第 {earlier} 行为准。");
        _seen.Add(key.Identity, number);
        var doubts = reading.Doubts.Concat(DoubtsInFile(number, key)).ToList();
        return _known.TryGetValue(key.Identity, out var person) ? AboutKnown(number, reading.Entry!, key, person, doubts) : AboutNew(number, key, doubts);
    }

    // One phone for a household is usual; for two households it is not.
    private IEnumerable<string> DoubtsInFile(int number, RosterKey key)
    {
        if (key.Phone is null || _seenPhones.TryAdd(key.Phone, (number, key))) yield break;
        var (earlier, other) = _seenPhones[key.Phone];
        if (other.Household == key.Household) yield break;
        yield return other.Name == key.Name
            ? $"与第 {earlier} 行同名、同电话，住址不同，可能是同一人登记了两次。"
            : $"与第 {earlier} 行电话相同，但不是一户。";
    }

    private static JudgedLine AboutKnown(int number, RosterEntry entry, RosterKey key, KnownPerson person, List<string> doubts)
    {
        if (person.IsMerged) return new(number, Unchanged, "这条记录已与名册上的另一条合并。", person.Id);
        if (person.HasLeft) return new(number, Doubtful, string.Concat(doubts.Prepend("名册上登记为已离开；确认后恢复在册。")), person.Id);
        var changes = RosterChanges.Between(person, entry, key);
        if (doubts.Count > 0) return new(number, Doubtful, string.Concat(doubts.Concat(changes)), person.Id);
        return changes.Count == 0 ? new(number, Unchanged, "已在名册上，没有变化。", person.Id) : new(number, Changed, string.Concat(changes), person.Id);
    }

    private JudgedLine AboutNew(int number, RosterKey key, List<string> doubts)
    {
        var other = key.Phone is null ? null : _byPhone.GetValueOrDefault(key.Phone);
        if (other is not null && other.Key.Household != key.Household) doubts.Add(DoubtAbout(other, key));
        return doubts.Count == 0 ? new(number, New, "新增。") : new(number, Doubtful, string.Concat(doubts), RelatedId: other?.Id);
    }

    private static string DoubtAbout(KnownPerson other, RosterKey key) => other.Key.Name == key.Name
        ? "名册上有同名、同电话的居民，住址不同：可能搬了家，导入后请核对并合并。"
        : "这个电话在名册上属于另一户的居民。";
}
