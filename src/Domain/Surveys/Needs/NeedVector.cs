namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>A need as features with weights: concepts by what they are, and pairs of characters that no known word covers, which only help when a thing is known.</summary>
internal sealed class NeedVector
{
    private const double PairWeight = 1, MostOfPairsBesideThings = 1.2;

    private NeedVector(IReadOnlyList<(string Feature, double Weight)> features, IReadOnlyList<string> places, IReadOnlyList<string> telling) =>
        (Features, Places, Telling) = (features, places, telling);

    public IReadOnlyList<(string Feature, double Weight)> Features { get; }
    public IReadOnlyList<string> Places { get; }

    /// <summary>What tells a need from others: its things and its pairs of characters.</summary>
    public IReadOnlyList<string> Telling { get; }

    public static NeedVector Of(NeedPart part)
    {
        var concepts = part.Concepts.ToList();
        var things = concepts.Where(concept => concept.Kind == ConceptKind.Thing).Select(concept => concept.Id).ToList();
        var pair = things.Count == 0 ? PairWeight : Math.Min(PairWeight, MostOfPairsBesideThings / Math.Sqrt(Math.Max(1, part.Pairs.Count)));
        return new NeedVector(
            [.. concepts.Select(concept => (concept.Id, concept.Weight)), .. part.Pairs.Select(text => (text, pair))],
            [.. concepts.Where(concept => concept.Kind == ConceptKind.Place).Select(concept => concept.Id)], [.. things, .. part.Pairs]);
    }
}
