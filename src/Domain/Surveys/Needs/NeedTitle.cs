namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>Names a group by what its needs have in common: place and things, in the words of the concepts. Empty when nothing known is common, so that no resident's own sentence is published.</summary>
public static class NeedTitle
{
    private const int MostThings = 2;

    public static string Of(IReadOnlyList<Concept> common)
    {
        var things = common.Where(concept => concept.Kind == ConceptKind.Thing).Take(MostThings).Select(concept => concept.Name).ToList();
        if (things.Count == 0) return "";
        var place = common.FirstOrDefault(concept => concept.Kind == ConceptKind.Place)?.Name ?? "";
        var name = string.Join('、', things);
        return name.Contains(place, StringComparison.Ordinal) ? name : place + name;
    }
}
