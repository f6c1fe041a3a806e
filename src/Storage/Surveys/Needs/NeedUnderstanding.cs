using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>The method by which needs are understood, with its words read once.</summary>
public sealed class NeedUnderstanding(PolicyLibrary library)
{
    private static readonly NeedWords Words = NeedWords.LoadEmbedded();
    private readonly NeedClassifier _classifier = new(Words);
    private readonly ExclusionCheck _exclusions = new(Words);

    public NeedReader Reader { get; } = new(Words);

    /// <summary>A new need of <paramref name="source"/>, understood under the town's pack.</summary>
    public Need Understand(NeedSource source, NeedPart part, string packId, DateTimeOffset now)
    {
        var need = Need.Of(source, part.Text, now);
        need.Understand(_classifier.Classify(part, packId), [.. _exclusions.Check(part, library.Get(packId)).Select(NeedHint.Of)]);
        return need;
    }

    internal static string TitleOf(IEnumerable<string> common) => NeedTitle.Of([.. common.Select(Words.Find).OfType<Concept>()]);
}
