using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Domain.Tests.Surveys.Results;

/// <summary>
/// The strongest reader there is: tries out every way in which so many people could have answered, and keeps those that would have been
/// published with the same numbers. Only for surveys of a few questions and a dozen people.
/// </summary>
public sealed class ExhaustiveAttackTests
{
    private static readonly Question[] Questions = [SampleSurvey.Single("a", 2), SampleSurvey.Single("b", 2), SampleSurvey.Single("c", 2)];
    private static readonly string[][] Ways = [.. from a in "12" from b in "12" from c in "12" select new[] { $"a={a}", $"b={b}", $"c={c}", "@channel=mini" }];

    [Fact]
    public void No_small_cell_is_the_same_or_even_small_in_all_surveys_that_would_publish_the_same()
    {
        var random = new Random(3);
        var (attacked, told) = (0, new List<string>());
        for (var i = 0; i < 40; i++)
        {
            var numbers = Any(random, random.Next(10, 15));
            var survey = Of(numbers);
            var alike = Spreads(Ways.Length, survey.Answers.Count).Where(other => WouldPublish(survey, other)).ToList();
            foreach (var (one, other) in Cells.Where(cell => SmallCells.IsSmall(survey.Saying(cell.One, cell.Other))))
            {
                attacked++;
                if (alike.TrueForAll(spread => SmallCells.IsSmall(Saying(spread, one, other)))) told.Add($"{string.Join(' ', numbers)}: {one} {other}");
            }
        }

        Assert.True(attacked > 50, $"only {attacked} cells were worth attacking");
        Assert.True(told.Count == 0, $"{told.Count} of {attacked}: {string.Join("; ", told)}");
    }

    private static IEnumerable<(string One, string Other)> Cells =>
        from pair in new[] { ("a", "b"), ("a", "c"), ("b", "c") } from x in "12" from y in "12" select ($"{pair.Item1}={x}", $"{pair.Item2}={y}");

    private static SampleSurvey Of(int[] numbers) => SampleSurvey.Of(Questions, [.. numbers.SelectMany((number, way) => Enumerable.Repeat(Ways[way], number))]);

    private static int[] Any(Random random, int people)
    {
        var (numbers, favour) = (new int[Ways.Length], random.NextDouble() * 3);
        for (var i = 0; i < people; i++) numbers[(int)(Math.Pow(random.NextDouble(), favour) * Ways.Length)]++;
        return numbers;
    }

    // What is shown, held against another survey: not the suppression itself, which the reader is not taken to run.
    private static bool WouldPublish(SampleSurvey survey, int[] other)
    {
        foreach (var table in survey.Result.Tables.Where(table => table.Kind is not null))
        foreach (var row in table.Rows.Where(row => row is { Id: not null, Persons: not null }))
            if (Saying(other, $"{table.Of}={row.Id}") != row.Persons) return false;
        return survey.Result.Crosses.Where(cross => cross.Rows[0] != '@' && cross.Columns[0] != '@').All(cross => WouldPublish(cross, other));
    }

    private static bool WouldPublish(CrossTable cross, int[] other)
    {
        for (var row = 0; row < cross.RowLabels.Count; row++)
        for (var column = 0; column < cross.ColumnLabels.Count; column++)
            if (cross.Cells[row][column] is { } cell && cell != other.Where((_, way) => IsIn(way, cross.Rows, cross.RowLabels, row) && IsIn(way, cross.Columns, cross.ColumnLabels, column)).Sum()) return false;
        return true;
    }

    // In the pool is whoever is in none of the others.
    private static bool IsIn(int way, string of, IReadOnlyList<CrossLabel> labels, int label) => labels[label].Id is { } id
        ? Ways[way].Contains($"{of}={id}")
        : !labels.Any(other => other.Id is not null && Ways[way].Contains($"{of}={other.Id}"));

    private static int Saying(int[] numbers, params string[] said) => numbers.Where((_, way) => said.All(Ways[way].Contains)).Sum();

    private static IEnumerable<int[]> Spreads(int ways, int people) => ways == 1
        ? [[people]]
        : Enumerable.Range(0, people + 1).SelectMany(first => Spreads(ways - 1, people - first).Select(rest => (int[])[first, .. rest]));
}
