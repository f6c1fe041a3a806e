namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>A word of a resident's sentence and what it means.</summary>
public sealed record FoundConcept(Concept Concept, string Word);
