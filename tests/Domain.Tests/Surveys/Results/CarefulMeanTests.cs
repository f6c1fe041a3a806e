using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Domain.Tests.Surveys.Results;

public sealed class CarefulMeanTests
{
    [Theory]
    [InlineData("60 30 10", "1.5")]
    [InlineData("0 0 20", "3")]
    [InlineData("2 1 1", null)]
    [InlineData("8h 4h", "1.4")]
    [InlineData("60h 3h", "1")]
    [InlineData("3h 7h 30 60 40", "3.9")]
    public void A_mean_is_told_as_finely_as_it_may_be(string scores, string? mean) =>
        Assert.Equal(mean, CarefulMean.Of(Parsed(scores))?.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Whoever_knows_the_mean_and_all_shown_numbers_cannot_tell_that_one_to_four_gave_a_score()
    {
        var random = new Random(11);
        for (var i = 0; i < 2000; i++)
        {
            var scores = Enumerable.Range(1, random.Next(2, 6)).Select(score => new ScoreCount(score, random.Next(10), IsShown: random.Next(2) == 0)).ToList();
            scores = [.. scores.Select(score => score with { IsShown = score.IsShown && !SmallCells.IsSmall(score.Persons) })];
            if (CarefulMean.Of(scores) is not { } mean) continue;
            foreach (var small in scores.Where(score => SmallCells.IsSmall(score.Persons)))
                Assert.True(CouldDiffer(scores, small.Score, mean), $"{string.Join(", ", scores)}: {mean}");
        }
    }

    // By trying out every other way to spread the hidden persons. The coarsest rounding is to one.
    private static bool CouldDiffer(List<ScoreCount> scores, int small, decimal mean)
    {
        var hidden = scores.Where(score => !score.IsShown).ToList();
        return Spreads(hidden.Count, hidden.Sum(score => score.Persons)).Any(spread =>
        {
            var other = scores.Where(score => score.IsShown).Concat(hidden.Select((score, i) => score with { Persons = spread[i] })).ToList();
            return !SmallCells.IsSmall(other.First(score => score.Score == small).Persons) && CouldBeToldAs(other, mean);
        });
    }

    private static bool CouldBeToldAs(List<ScoreCount> scores, decimal mean)
    {
        var exact = scores.Sum(score => (decimal)score.Score * score.Persons) / scores.Sum(score => score.Persons);
        var step = new[] { 1m, 0.5m, 0.2m, 0.1m }.First(step => mean % step == 0);
        return Math.Abs(exact - mean) <= step / 2;
    }

    private static IEnumerable<int[]> Spreads(int scores, int persons) => scores switch
    {
        0 => [[]],
        1 => [[persons]],
        _ => Enumerable.Range(0, persons + 1).SelectMany(first => Spreads(scores - 1, persons - first).Select(rest => (int[])[first, .. rest])),
    };

    private static List<ScoreCount> Parsed(string text) =>
        [.. text.Split(' ').Select((score, i) => new ScoreCount(i + 1, int.Parse(score.TrimEnd('h'), System.Globalization.CultureInfo.InvariantCulture), !score.EndsWith('h')))];
}
