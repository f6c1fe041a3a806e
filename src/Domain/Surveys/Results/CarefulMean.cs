namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>
/// A mean score that tells nothing of small cells. It says something about how the hidden persons spread over the scores, so it is rounded
/// until each small score could as well be empty, or not small; and not said where no rounding is coarse enough.
/// </summary>
public static class CarefulMean
{
    private const int Farthest = 200;
    private static readonly decimal[] Steps = [0.1m, 0.2m, 0.5m, 1m];

    public static decimal? Of(IReadOnlyList<ScoreCount> scores)
    {
        var persons = scores.Sum(score => score.Persons);
        if (persons < SmallCells.Least) return null;
        var mean = scores.Sum(score => (decimal)score.Score * score.Persons) / persons;
        foreach (var step in Steps)
        {
            var shown = Math.Round(mean / step, MidpointRounding.AwayFromZero) * step;
            if (IsSafe(scores, (Math.Ceiling((shown - step / 2) * persons), Math.Floor((shown + step / 2) * persons)))) return shown;
        }

        return null;
    }

    // Whoever reads it is taken to know how many persons are hidden, and what the shown ones add.
    private static bool IsSafe(IReadOnlyList<ScoreCount> scores, (decimal Low, decimal High) sum)
    {
        var known = scores.Where(score => score.IsShown).Sum(score => (long)score.Score * score.Persons);
        var hidden = scores.Where(score => !score.IsShown).ToList();
        var rest = new Remainder(hidden.Sum(score => score.Persons), (long)sum.Low - known, (long)sum.High - known);
        return hidden.Where(score => SmallCells.IsSmall(score.Persons))
            .All(small => CouldDiffer(small.Score, [.. hidden.Select(score => score.Score).Where(score => score != small.Score)], rest));
    }

    private static bool CouldDiffer(int score, List<int> others, Remainder rest)
    {
        var numbers = Enumerable.Range(SmallCells.Least, Farthest).TakeWhile(number => number <= rest.Persons).Prepend(0);
        return numbers.Any(number => rest.Without(number, score).CanBeMadeOf(others));
    }

    /// <summary>So many persons whose scores add up to something between two numbers.</summary>
    private readonly record struct Remainder(int Persons, long Low, long High)
    {
        public Remainder Without(int persons, int score) => new(Persons - persons, Low - (long)persons * score, High - (long)persons * score);

        public bool CanBeMadeOf(List<int> scores)
        {
            if (Persons == 0) return Low <= 0 && High >= 0;
            var self = this;
            return scores.Exists(low => scores.Exists(high => low <= high && self.CanBeMadeOf(low, high)));
        }

        // All of them at the lower score, and as many at the higher one as it takes.
        private bool CanBeMadeOf(int low, int high)
        {
            var missing = Low - (long)Persons * low;
            if (high == low) return missing <= 0 && High >= (long)Persons * low;
            var raised = missing <= 0 ? 0 : (missing + (high - low) - 1) / (high - low);
            return raised <= Persons && (long)Persons * low + raised * (high - low) <= High;
        }
    }
}
