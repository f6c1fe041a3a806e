using ZiZhiJin.Bench.Report;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Bench.Needs;

/// <summary>How often the method says of labelled sentences what people said of them.</summary>
internal sealed class LabelledSet(IReadOnlyList<LabelledNeed> needs, NeedWords words)
{
    private readonly NeedClassifier _classifier = new(words);
    private readonly ExclusionCheck _check = new(words);
    private readonly IReadOnlyList<PolicyPack> _packs = PolicyLibrary.LoadEmbedded().Packs;
    private readonly Dictionary<string, IReadOnlyList<NeedPart>> _parts = Read(needs, new NeedReader(words));

    public int Sentences => needs.Count;

    /// <summary>Sentence by sentence and pack by pack; of a sentence with several needs the first one's category counts.</summary>
    public double CategoryAccuracy() => Share(Judged(), it => it.Label.Allows(_parts[it.Need.Id] is [var first, ..] ? _classifier.Classify(first, it.Pack.Id).Category : null));

    /// <summary>Of what is labelled as excluded, how much is suspected under a rule that the label names.</summary>
    public double ExclusionRecall() =>
        Share(Judged().Where(it => it.Label.Rules.Count > 0), it => Suspected(it.Need, it.Pack).Intersect(it.Label.Rules).Any());

    /// <summary>Of what is not excluded, how much is suspected all the same.</summary>
    public double FalseAlarms() => Share(Judged().Where(it => it.Label.Rules.Count == 0), it => Suspected(it.Need, it.Pack).Any());

    /// <summary>Of all sentences that are suspected, how many under no rule that the label names.</summary>
    public double WrongHints() =>
        Share(Judged().Where(it => Suspected(it.Need, it.Pack).Any()), it => !Suspected(it.Need, it.Pack).Intersect(it.Label.Rules).Any());

    /// <summary>Over all pairs of sentences: are those together that belong together? The harmonic mean of precision and recall.</summary>
    public double GroupingF1()
    {
        var placed = Placed();
        var (both, ours, theirs) = (0, 0, 0);
        for (var i = 0; i < needs.Count; i++)
        for (var j = 0; j < i; j++)
        {
            var (found, labelled) = (placed[i].Overlaps(placed[j]), needs[i].Groups.Intersect(needs[j].Groups).Any());
            if (found) ours++;
            if (labelled) theirs++;
            if (found && labelled) both++;
        }

        return 2.0 * both / (ours + theirs);
    }

    private List<HashSet<Guid>> Placed()
    {
        var index = new NeedIndex();
        return [.. needs.Select(need => _parts[need.Id].Select(part => Place(index, part)).ToHashSet())];
    }

    private static Guid Place(NeedIndex index, NeedPart part)
    {
        var group = index.Place(part)?.GroupId ?? Guid.CreateVersion7();
        index.Add(group, part);
        return group;
    }

    private IEnumerable<(LabelledNeed Need, PolicyPack Pack, Label Label)> Judged() =>
        from need in needs from pack in _packs select (need, pack, need.ByPack[pack.Id]);

    private IEnumerable<string> Suspected(LabelledNeed need, PolicyPack pack) => _parts[need.Id].SelectMany(part => _check.Check(part, pack)).Select(hint => hint.Rule.Id);

    private static Dictionary<string, IReadOnlyList<NeedPart>> Read(IEnumerable<LabelledNeed> needs, NeedReader reader) =>
        needs.ToDictionary(need => need.Id, need => reader.Read(need.Text));

    private static double Share<T>(IEnumerable<T> all, Func<T, bool> holds)
    {
        var list = all.ToList();
        return (double)list.Count(holds) / list.Count;
    }
}
