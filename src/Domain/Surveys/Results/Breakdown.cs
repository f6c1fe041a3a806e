namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>All aspects of a survey. Their groups are numbered through, so that an answer is a few numbers ("marks") when it is counted.</summary>
public sealed class Breakdown
{
    /// <summary>What no question can be called.</summary>
    public const string ByChannel = "@channel", ByBuilding = "@building", ByVersion = "@version";

    /// <summary>Groups that are tabulated against each other. What does not fit any more is counted, but not crossed; buildings are the first to stand back.</summary>
    public const int MostCrossed = 800;

    private Breakdown(AskedQuestions asked, List<List<Aspect>> crossed, IEnumerable<List<Aspect>> others)
    {
        (Asked, Aspects) = (asked, [.. crossed.Concat(others).SelectMany(aspects => aspects)]);
        (CrossedAspects, Crossed) = (crossed.Sum(aspects => aspects.Count), crossed.Sum(SizeOf));
        var starts = new int[Aspects.Count];
        for (var i = 0; i < Aspects.Count; i++) (starts[i], Size) = (Size, Size + Aspects[i].Groups.Count);
        Starts = starts;
    }

    public AskedQuestions Asked { get; }

    public IReadOnlyList<Aspect> Aspects { get; }

    /// <summary>The number of each aspect's first group.</summary>
    public IReadOnlyList<int> Starts { get; }

    public int Size { get; }

    /// <summary>The groups, and the aspects, that are tabulated against each other: the first ones.</summary>
    public int Crossed { get; }

    public int CrossedAspects { get; }

    public static Breakdown Of(IReadOnlyList<Question> questions, IReadOnlyList<string> buildings) => Of(AskedQuestions.Of(questions), buildings);

    public static Breakdown Of(AskedQuestions asked, IReadOnlyList<string> buildings)
    {
        var (crossed, others, size) = (new List<List<Aspect>>(), new List<List<Aspect>>(), 0);
        foreach (var aspects in AspectsOfSurvey.Of(asked, buildings))
        {
            var fits = size + SizeOf(aspects) <= MostCrossed;
            (fits ? crossed : others).Add(aspects);
            if (fits) size += SizeOf(aspects);
        }

        return new Breakdown(asked, crossed, others);
    }

    public IEnumerable<int> AspectsOf(string of) => Enumerable.Range(0, Aspects.Count).Where(i => Aspects[i].Of == of);

    private static int SizeOf(List<Aspect> aspects) => aspects.Sum(aspect => aspect.Groups.Count);
}
