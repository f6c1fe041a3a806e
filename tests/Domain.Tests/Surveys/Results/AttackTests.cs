using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Domain.Tests.Surveys.Results;

/// <summary>Nobody can work out a number from one to four, whatever tables of a survey they lay side by side.</summary>
public sealed class AttackTests
{
    private const int Surveys = 300;

    [Fact]
    public void No_published_number_is_below_five_unless_it_is_a_nought_that_follows_anyway()
    {
        foreach (var survey in Enumerable.Range(0, Surveys).Select(RandomSurveys.Of))
        {
            Assert.DoesNotContain(survey.Result.Crosses.SelectMany(cross => cross.Cells).SelectMany(row => row), cell => cell < SmallCells.Least);
            Assert.DoesNotContain(survey.Result.Tables.SelectMany(table => table.Rows), row => row.Persons is > 0 and < SmallCells.Least);
        }
    }

    [Fact]
    public void Subtraction_in_one_table_tells_of_nobody()
    {
        foreach (var survey in Enumerable.Range(0, Surveys).Select(RandomSurveys.Of))
        foreach (var table in survey.Result.Tables.Where(table => table.Kind != QuestionKind.Multiple && table.Rows.Count > 0))
        {
            var hidden = table.Rows.Where(row => row.IsPool != true && row.Persons is null).ToList();
            var left = survey.Result.Answers!.Value - table.Rows.Where(row => row.IsPool != true).Sum(row => row.Persons ?? 0);
            if (hidden.Count == 0) Assert.Equal(0, left);
            else Assert.True(left >= SmallCells.Least, $"{table.Of}: {left} are left for {hidden.Count} rows");
        }
    }

    [Fact]
    public void All_tables_together_tell_of_nobody()
    {
        var smallCells = 0;
        foreach (var survey in Enumerable.Range(0, Surveys).Select(RandomSurveys.Of))
        {
            var several = survey.Questions.Where(question => question.Kind == QuestionKind.Multiple).Select(question => question.Id).ToHashSet();
            var attacker = new Attacker(survey.Result, several);
            foreach (var cross in survey.Result.Crosses)
            foreach (var (row, column) in from row in cross.RowLabels where row.Id is not null from column in cross.ColumnLabels where column.Id is not null select (row, column))
            {
                var persons = survey.Saying($"{cross.Rows}={row.Id}", $"{cross.Columns}={column.Id}");
                var (least, most) = attacker.Know(cross.Rows, row.Id, cross.Columns, column.Id);
                Assert.InRange(persons, least, most);
                if (!SmallCells.IsSmall(persons)) continue;
                smallCells++;
                Assert.True(least == 0 || most >= SmallCells.Least, $"{cross.Rows}={row.Id}, {cross.Columns}={column.Id}: {persons} lie between {least} and {most}");
            }
        }

        Assert.True(smallCells > 1000, $"only {smallCells} cells were worth attacking");
    }

    [Fact]
    public void Who_knows_what_each_version_asked_learns_of_nobody_either()
    {
        var (smallCells, told) = (0, 0);
        foreach (var survey in Enumerable.Range(0, 2 * Surveys).Select(VersionedSurveys.Of))
        {
            var attacker = new Attacker(survey.Result, new HashSet<string> { "q4" }, (one, other) => VersionedSurveys.IsImpossible(survey.Asked, one, other));
            foreach (var cross in survey.Result.Crosses)
            foreach (var (row, column) in from row in cross.RowLabels where row.Id is not null from column in cross.ColumnLabels where column.Id is not null select (row, column))
            {
                var persons = survey.Saying($"{cross.Rows}={row.Id}", $"{cross.Columns}={column.Id}");
                var (least, most) = attacker.Know(cross.Rows, row.Id, cross.Columns, column.Id);
                Assert.InRange(persons, least, most);
                if (!SmallCells.IsSmall(persons)) continue;
                smallCells++;
                Assert.True(least == 0 || most >= SmallCells.Least, $"{cross.Rows}={row.Id}, {cross.Columns}={column.Id}: {persons} lie between {least} and {most}");
            }

            foreach (var (line, whole, persons) in attacker.Rests()) Assert.False(SmallCells.IsSmall(persons), $"{line}: {persons} are left in {whole}");
            if (survey.Result.Table(Breakdown.ByVersion)?.Rows.Any(row => row.Persons > 0) == true) told++;
        }

        Assert.True(smallCells > 500, $"only {smallCells} cells were worth attacking");
        Assert.True(told > 50, $"the versions were told apart in {told} surveys only");
    }
}
