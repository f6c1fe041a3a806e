namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>What the needs of a group have in common: how many of them carry each feature.</summary>
internal sealed class NeedProfile(Guid id)
{
    private readonly Dictionary<string, Trait> _traits = [];

    public Guid Id { get; } = id;
    public int Size { get; private set; }

    /// <summary>The squared length of the group's vector, as of its last change.</summary>
    public double Length { get; private set; }

    public void Count(NeedVector vector, int sign, NeedCounts counts)
    {
        Size += sign;
        foreach (var (feature, weight) in vector.Features) Count(feature, weight, vector, sign);
        Length = Math.Sqrt(_traits.Sum(trait => Square(WeightOf(trait.Key, counts))));
    }

    /// <summary>What half of the needs or more say, the most frequent first.</summary>
    public IEnumerable<string> Common => _traits.Where(trait => trait.Value.Needs * 2 >= Size)
        .OrderByDescending(trait => trait.Value.Needs).ThenByDescending(trait => trait.Value.Weight).ThenBy(trait => trait.Key, StringComparer.Ordinal).Select(trait => trait.Key);

    public bool Has(string feature) => _traits.ContainsKey(feature);

    public double WeightOf(string feature, NeedCounts counts) =>
        _traits.TryGetValue(feature, out var trait) ? trait.Weight / Size * counts.ScarcityOf(feature) : 0;

    /// <summary>Whether half of the needs or more name one of <paramref name="places"/>, or most name none.</summary>
    public bool FitsPlaces(IReadOnlyList<string> places)
    {
        if (places.Count == 0) return true;
        var own = _traits.Where(trait => trait.Value.IsPlace && trait.Value.Needs * 2 >= Size).Select(trait => trait.Key).ToList();
        return own.Count == 0 || own.Intersect(places).Any();
    }

    private void Count(string feature, double weight, NeedVector vector, int sign)
    {
        var before = _traits.GetValueOrDefault(feature);
        var now = new Trait(before.Needs + sign, before.Weight + (sign * weight), vector.Places.Contains(feature));
        if (now.Needs <= 0) _traits.Remove(feature);
        else _traits[feature] = now;
    }

    private static double Square(double number) => number * number;

    private readonly record struct Trait(int Needs, double Weight, bool IsPlace);
}
