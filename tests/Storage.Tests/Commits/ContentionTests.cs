using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Tests.Commits;

public sealed class ContentionTests : SurveyTests
{
    private static readonly GroupCommitOptions TwoLanes = new() { Lanes = 2, MaxRows = 20, MaxRepeats = 20, MaxWait = SurveyDatabase.Patience };

    [Fact]
    public async Task Deadlocks_between_two_engines_are_repeated_until_all_is_written()
    {
        var forwards = new StubWriter(_ => Task.CompletedTask);
        var backwards = new StubWriter(_ => Task.CompletedTask, backwards: true);
        await using var one = Database.Engine(TwoLanes, forwards);
        await using var other = Database.Engine(TwoLanes, backwards);
        var people = 0;

        for (var round = 0; round < 30 && forwards.Deadlocks + backwards.Deadlocks == 0; round++, people += 200)
        {
            var results = await Task.WhenAll(Enumerable.Range(people, 200).SelectMany(n => new[] { Write(one, n), Write(other, n) }));
            Assert.Equal(200, results.Count(result => result.Fate == Fate.New));
        }

        Assert.NotEqual(0, forwards.Deadlocks + backwards.Deadlocks);
        await AssertCounted(people);
    }

    [Fact]
    public async Task A_lost_race_for_a_unique_key_is_repeated_and_finds_the_winner()
    {
        await using var one = Database.Engine(TwoLanes, new LookingWriter());
        await using var other = Database.Engine(TwoLanes, new LookingWriter());

        var results = await Task.WhenAll(Enumerable.Range(0, 400).SelectMany(n => new[] { Write(one, n, "one"), Write(other, n, "other") }));

        Assert.Equal(400, results.Count(result => result.Fate == Fate.New));
        Assert.Equal(400, await Database.AnswersOf(1));
    }

    [Fact]
    public async Task A_writer_that_cannot_write_one_key_twice_in_a_group_gets_the_rows_one_by_one()
    {
        await using var engine = Database.Engine(writer: new LookingWriter());

        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Write(engine, person: n % 10)));

        Assert.Equal((10, 10), (results.Count(result => result.Fate == Fate.New), results.Count(result => result.Fate == Fate.AlreadyThere)));
    }

    [Fact]
    public async Task A_lock_that_is_held_for_a_while_only_delays()
    {
        await using var engine = Database.Engine(writer: new StubWriter(_ => Task.CompletedTask));
        await using var holder = await Database.HoldSurvey(1);

        var writing = Write(engine, person: 1);
        await Task.Delay(1500);
        await holder.DisposeAsync();

        Assert.Equal(Fate.New, (await writing).Fate);
    }

    [Fact]
    public async Task A_lock_that_is_held_for_too_long_refuses_unwritten()
    {
        await using var engine = Database.Engine(new() { MaxWait = TimeSpan.FromSeconds(1) });
        await using var holder = await Database.HoldSurvey(1);

        await Assert.ThrowsAsync<TooBusyException>(() => Write(engine, person: 1));
        await holder.DisposeAsync();

        await AssertCounted(0);
    }
}
