using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>The words by which needs are understood, read from <c>Words/*.json</c>. A change of theirs is a new <see cref="Version"/>.</summary>
public sealed class NeedWords
{
    /// <summary>Stored with everything that was concluded by these words.</summary>
    public const int Version = 1;

    private const string Folder = "ZiZhiJin.Domain.Surveys.Needs.Words.";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly FrozenDictionary<string, Concept> _byId;

    private NeedWords(ConceptFile concepts, Speech speech, ExclusionFile exclusions)
    {
        (Themes, Concepts, Speech) = (concepts.Themes, concepts.Concepts, speech);
        Exclusions = [.. exclusions.Reasons.Select(reason => reason.With(exclusions.Classes))];
        _byId = Concepts.ToFrozenDictionary(concept => concept.Id);
        ByWord = concepts.Concepts.SelectMany(concept => concept.Words.Select(word => (word, concept)))
            .GroupBy(pair => pair.word, pair => pair.concept).ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>For every theme the category that each pack has for it, if it has one.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Themes { get; }

    public IReadOnlyList<Concept> Concepts { get; }
    public Speech Speech { get; }
    public IReadOnlyList<ExclusionReason> Exclusions { get; }
    internal FrozenDictionary<string, Concept[]> ByWord { get; }

    public Concept? Find(string conceptId) => _byId.GetValueOrDefault(conceptId);

    public static NeedWords LoadEmbedded() =>
        new(Read<ConceptFile>("concepts.json"), Read<Speech>("speech.json"), Read<ExclusionFile>("exclusions.json"));

    private static T Read<T>(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + file)!;
        return JsonSerializer.Deserialize<T>(stream, Json) ?? throw new InvalidOperationException($"{file} is empty.");
    }

    private sealed record ConceptFile(
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Themes, IReadOnlyList<Concept> Concepts);

    private sealed record ExclusionFile(IReadOnlyDictionary<string, IReadOnlyList<string>> Classes, IReadOnlyList<ExclusionReason> Reasons);
}
