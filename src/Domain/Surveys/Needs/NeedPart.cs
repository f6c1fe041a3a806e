namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>One need that a text names. A text that names two things has two.</summary>
/// <param name="Text">As the resident wrote it.</param>
/// <param name="Plain">As it was understood: one width, one case, dialect and slips put right.</param>
/// <param name="Found">Known words, in the order in which they stand, and what each means.</param>
/// <param name="Pairs">Pairs of neighbouring characters of what no known word covers.</param>
public sealed record NeedPart(string Text, string Plain, IReadOnlyList<FoundConcept> Found, IReadOnlyList<string> Pairs)
{
    public IEnumerable<Concept> Concepts => Found.Select(found => found.Concept).Distinct();

    /// <summary>The things that it is about.</summary>
    public IEnumerable<Concept> Things => Concepts.Where(concept => concept.Kind == ConceptKind.Thing);
}
