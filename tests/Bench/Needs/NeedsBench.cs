using ZiZhiJin.Bench.Report;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Bench.Needs;

/// <summary>How well needs are classified, held against the exclusion lists and grouped, on sentences that the method was not made with; and how fast.</summary>
internal sealed class NeedsBench : IBench
{
    public string Name => "needs";

    public Task Measure(Figures figures, CancellationToken cancel)
    {
        var words = NeedWords.LoadEmbedded();
        var (test, development) = (LabelledNeed.Read("test.tsv"), LabelledNeed.Read("development.tsv"));
        Measure(new LabelledSet(test, words), figures);
        Compare(new LabelledSet(development, words), figures);
        PlacingTime.Measure(test, words, figures);
        return Task.CompletedTask;
    }

    private static void Measure(LabelledSet set, Figures figures)
    {
        figures.Add("sentences", set.Sentences, Limit.AtLeast(200));
        figures.Add("category_accuracy", set.CategoryAccuracy(), Limit.AtLeast(0.85));
        figures.Add("exclusion_recall", set.ExclusionRecall(), Limit.AtLeast(0.8));
        figures.Add("exclusion_false_alarms", set.FalseAlarms(), Limit.AtMost(0.1));
        figures.Add("exclusion_wrong_hints", set.WrongHints());
        figures.Add("grouping_f1", set.GroupingF1(), Limit.AtLeast(0.8));
    }

    // What the method was made with: the distance to the figures above says how much it learnt by heart.
    private static void Compare(LabelledSet set, Figures figures)
    {
        figures.Add("development_category_accuracy", set.CategoryAccuracy());
        figures.Add("development_exclusion_recall", set.ExclusionRecall());
        figures.Add("development_exclusion_false_alarms", set.FalseAlarms());
        figures.Add("development_grouping_f1", set.GroupingF1());
    }
}
