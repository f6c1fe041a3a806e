using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Tests.Commits;

public sealed class ClosingTests : SurveyTests
{
    [Fact]
    public async Task Nothing_lands_after_closing_and_what_landed_was_acknowledged()
    {
        await using var engine = Database.Engine(new() { Lanes = 2, MaxRows = 32, MaxWait = SurveyDatabase.Patience });
        var writers = Enumerable.Range(0, 200).Select(first => WriteUntilRefused(engine, first)).ToList();

        await Task.Delay(200);
        await Database.CloseSurvey(1);
        var atClosing = await Database.AnswersOf(1);
        var acknowledged = (await Task.WhenAll(writers)).Sum();

        Assert.NotEqual(0, acknowledged);
        Assert.Equal(acknowledged, atClosing);
        await AssertCounted(acknowledged);
    }

    [Fact]
    public async Task Closing_waits_for_the_group_in_flight()
    {
        var inFlight = new TaskCompletionSource();
        var gate = new TaskCompletionSource();
        await using var engine = Database.Engine(writer: new AnswerWriter(() =>
        {
            inFlight.TrySetResult();
            return gate.Task;
        }));

        var writing = Write(engine, person: 1);
        await inFlight.Task;
        var closing = Database.CloseSurvey(1);
        await Task.Delay(300);
        Assert.False(closing.IsCompleted);

        gate.SetResult();
        await closing;
        Assert.Equal(Fate.New, (await writing).Fate);
        Assert.Equal(Fate.Refused, (await Write(engine, person: 2)).Fate);
    }

    private static async Task<int> WriteUntilRefused(GroupCommit<Answer, Outcome> engine, int person)
    {
        for (var written = 0; ; written++, person += 200)
        {
            var result = await Write(engine, person);
            if (result.Fate == Fate.Refused) return written;
        }
    }
}
