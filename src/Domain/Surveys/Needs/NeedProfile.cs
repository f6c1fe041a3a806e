namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>What the needs of a group have in common: how many of them carry each feature.</summary>
internal sealed class NeedProfile(Guid id)
{
    private readonly Dictionary<string, Trait> _traits = [];

    public Guid Id { get; } = id;
    public int Size { get; private set; }
    public IEnumerable<string> Features => _traits.Keys;

    /// <summary>The squared length of the group's vector, as of its last change.</summary>
    public double Length { get; private set; }

    public void Count(NeedVector vector, int sign, NeedCounts counts)
    {
        Size += sign;
        foreach (var (feature, weight) in vector.Features) Count(feature, weight, vector, sign);
        Length = Math.Sqrt(_traits.Sum(trait => Square(WeightOf(trait.Key, counts))));
    }

    public bool Has(string feature) => _traits.ContainsKey(feature);

    public double WeightOf(string feature, NeedCounts counts) =>
        _traits.TryGetValue(feature, out var trait) ? trait.Weight / Size * counts.ScarcityOf(feature) : 0;

    /// <summary>Whether half of the needs or more name one of <paramref name="places"/>, or most name none.</summary>
    public bool FitsPlaces(IReadOnlyList<string> places) => places.Count == 0 || Common(TraitKind.Place) is not { Count: > 0 } own || own.Intersect(places).Any();

    private List<string> Common(TraitKind kind) => [.. _traits.Where(trait => trait.Value.Kind == kind && trait.Value.Needs * 2 >= Size).Select(trait => trait.Key)];

    private void Count(string feature, double weight, NeedVector vector, int sign)
    {
        var before = _traits.GetValueOrDefault(feature);
        var kind = vector.Places.Contains(feature) ? TraitKind.Place : vector.Things.Contains(feature) ? TraitKind.Thing : TraitKind.Other;
        var now = new Trait(before.Needs + sign, before.Weight + (sign * weight), kind);
        if (now.Needs <= 0) _traits.Remove(feature);
        else _traits[feature] = now;
    }

    private static double Square(double number) => number * number;

    private enum TraitKind
    {
        Other,
        Thing,
        Place,
    }

    private readonly record struct Trait(int Needs, double Weight, TraitKind Kind);
}
