namespace ZiZhiJin.Domain.Projects;

/// <summary>What is known of a neighbourhood's fund year. Whoever asks gathers it from the modules; a module that keeps no records yet brings none.</summary>
public sealed record YearFacts
{
    public static readonly YearFacts None = new();

    /// <summary>Meetings at which the two committees raised a direction.</summary>
    public IReadOnlyList<Evidence> Directions { get; init; } = [];

    public AskedResidents Residents { get; init; } = new(0, null);

    public IReadOnlyList<PostedFact> Postings { get; init; } = [];

    public IReadOnlyList<MeetingFact> Meetings { get; init; } = [];
}
