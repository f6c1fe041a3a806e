namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>
/// The groups of a neighbourhood's needs, ready to be asked which of them a need belongs to. An inverted index names the groups that
/// share anything with it; only those are compared. The same needs in the same order give the same groups. Not for several threads.
/// </summary>
public sealed class NeedIndex
{
    /// <summary>From here on a need is taken to say what the group says.</summary>
    public const double SameNeed = 0.55;

    /// <summary>From here on a resident is asked whether a group says what they mean.</summary>
    public const double PerhapsTheSame = 0.35;

    private const double ElsewhereFactor = 0.6;

    private readonly NeedCounts _counts = new();
    private readonly Dictionary<Guid, NeedProfile> _groups = [];
    private readonly Dictionary<string, HashSet<NeedProfile>> _byFeature = [];

    public int Groups => _groups.Count;

    /// <summary>The group that says the same, or nothing.</summary>
    public NeedMatch? Place(NeedPart part) => Nearest(part, 1, SameNeed) is [var best] ? best : null;

    /// <summary>The groups most like a need, the nearest first.</summary>
    public IReadOnlyList<NeedMatch> Nearest(NeedPart part, int most, double least)
    {
        var vector = NeedVector.Of(part);
        var weighted = vector.Features.Select(feature => (feature.Feature, Weight: feature.Weight * _counts.ScarcityOf(feature.Feature))).ToList();
        var length = Math.Sqrt(weighted.Sum(feature => feature.Weight * feature.Weight));
        return [.. Candidates(vector)
            .Select(group => new NeedMatch(group.Id, Likeness(group, weighted, length, vector)))
            .Where(match => match.Likeness >= least)
            .OrderByDescending(match => match.Likeness).ThenBy(match => match.GroupId).Take(most)];
    }

    /// <summary>What half of a group's needs or more have in common; concepts by their ids.</summary>
    public IReadOnlyList<string> CommonOf(Guid groupId) => _groups.TryGetValue(groupId, out var group) ? [.. group.Common] : [];

    public void Add(Guid groupId, NeedPart part)
    {
        var vector = NeedVector.Of(part);
        if (!_groups.TryGetValue(groupId, out var group)) _groups[groupId] = group = new NeedProfile(groupId);
        _counts.Count(vector, 1);
        group.Count(vector, 1, _counts);
        foreach (var (feature, _) in vector.Features)
            if (_byFeature.TryGetValue(feature, out var groups)) groups.Add(group);
            else _byFeature[feature] = [group];
    }

    /// <summary>Takes a need out that was added to the group before.</summary>
    public void Remove(Guid groupId, NeedPart part)
    {
        var (vector, group) = (NeedVector.Of(part), _groups[groupId]);
        _counts.Count(vector, -1);
        group.Count(vector, -1, _counts);
        foreach (var (feature, _) in vector.Features)
            if (!group.Has(feature)) _byFeature[feature].Remove(group);
        if (group.Size == 0) _groups.Remove(groupId);
    }

    // Who shares no thing and no odd word is no candidate, unless the need names none: places and persons alone are shared by thousands.
    private IEnumerable<NeedProfile> Candidates(NeedVector vector)
    {
        var telling = vector.Telling.Count > 0 ? vector.Telling : [.. vector.Features.Select(feature => feature.Feature)];
        return telling.SelectMany(feature => _byFeature.GetValueOrDefault(feature) ?? []).Distinct();
    }

    private double Likeness(NeedProfile group, List<(string Feature, double Weight)> features, double length, NeedVector vector)
    {
        var product = features.Sum(feature => feature.Weight * group.WeightOf(feature.Feature, _counts));
        var likeness = group.Length * length is > 0 and var both ? product / both : 0;
        return group.FitsPlaces(vector.Places) ? likeness : likeness * ElsewhereFactor;
    }
}
