using System.Data.Common;

namespace ZiZhiJin.Storage.Tests.Commits;

public sealed class ResultTests : SurveyTests
{
    [Fact]
    public async Task Each_caller_gets_its_own_result()
    {
        await using var engine = Database.Engine();
        await Write(engine, person: 1, "the first");

        var results = await Task.WhenAll(Write(engine, 1, "once more"), Write(engine, 2, "new"), Write(engine, 3, survey: 2), Write(engine, 4, survey: 9));

        Assert.Equal(
            [new(Fate.AlreadyThere, "the first"), new(Fate.New, "new"), new(Fate.Refused, null), new(Fate.Refused, null)], results);
        await AssertCounted(2);
    }

    [Fact]
    public async Task Two_hundred_callers_of_one_key_leave_one_row_and_all_get_the_first_record()
    {
        await using var engine = Database.Engine(new() { Lanes = 2, MaxRows = 50, MaxWait = SurveyDatabase.Patience });

        var results = await Task.WhenAll(Enumerable.Range(0, 200).Select(n => Write(engine, person: 1, $"{n}")));

        var first = Assert.Single(results, result => result.Fate == Fate.New);
        Assert.All(results, result => Assert.Equal(first.Text, result.Text));
        await AssertCounted(1);
    }

    [Fact]
    public async Task Of_two_rows_of_one_key_in_one_group_the_earlier_is_the_first()
    {
        var gate = new TaskCompletionSource();
        await using var engine = Database.Engine(writer: new StubWriter(_ => gate.Task));

        var opening = Write(engine, person: 9);
        var results = Enumerable.Range(0, 50).Select(n => Write(engine, person: 1, $"{n}")).ToList();
        gate.SetResult();
        await opening;

        Assert.All(await Task.WhenAll(results), result => Assert.Equal("0", result.Text));
    }

    [Fact]
    public async Task A_row_that_the_database_refuses_fails_its_own_caller_only()
    {
        await using var engine = Database.Engine();

        var results = Enumerable.Range(0, 300).Select(n => Write(engine, n, n % 100 == 42 ? new string('长', 21) : "fits")).ToList();
        await Task.WhenAny(Task.WhenAll(results));

        Assert.All([42, 142, 242], bad => Assert.IsAssignableFrom<DbException>(results[bad].Exception!.InnerException));
        Assert.Equal(297, results.Count(result => result.IsCompletedSuccessfully));
        await AssertCounted(297);
    }

    [Fact]
    public async Task A_row_that_breaks_the_writer_fails_its_own_caller_only()
    {
        await using var engine = Database.Engine(writer: new StubWriter(rows =>
            rows.Any(row => row.Text == "poison") ? Task.FromException(new FormatException()) : Task.CompletedTask));

        var results = Enumerable.Range(0, 100).Select(n => Write(engine, n, n == 7 ? "poison" : "good")).ToList();

        await Assert.ThrowsAsync<FormatException>(() => results[7]);
        await Task.WhenAll(results.Where((_, n) => n != 7));
        await AssertCounted(99);
    }
}
