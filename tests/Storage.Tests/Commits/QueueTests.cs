using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Tests.Commits;

public sealed class QueueTests : SurveyTests, IDisposable
{
    private readonly TaskCompletionSource _gate = new();
    private readonly SemaphoreSlim _atWork = new(0);

    public void Dispose() => _atWork.Dispose();

    [Fact]
    public async Task A_full_queue_refuses_at_once_and_nobody_hangs()
    {
        await using var engine = Database.Engine(new() { QueueLength = 10, MaxWait = SurveyDatabase.Patience }, Held());
        var first = Write(engine, 0);
        await _atWork.WaitAsync();

        var waiting = Enumerable.Range(1, 10).Select(n => Write(engine, n)).ToList();
        await Assert.ThrowsAsync<TooBusyException>(() => Write(engine, 11));

        _gate.SetResult();
        await Task.WhenAll([first, .. waiting]);
        await AssertCounted(11);
    }

    [Fact]
    public async Task Stopping_answers_all_who_wait_and_refuses_all_who_come()
    {
        var engine = Database.Engine(new() { MaxRows = 64, MaxWait = SurveyDatabase.Patience });
        var waiting = Enumerable.Range(0, 1000).Select(n => Write(engine, n)).ToList();

        var stopping = engine.Stop(CancellationToken.None);
        await Assert.ThrowsAsync<TooBusyException>(() => Write(engine, 1001));
        await stopping;

        Assert.All(waiting, writing => Assert.Equal(Fate.New, writing.Result.Fate));
        await AssertCounted(1000);
    }

    [Fact]
    public async Task An_impatient_stop_lets_go_of_those_who_are_left_unacknowledged()
    {
        var engine = Database.Engine(writer: Held());
        var first = Write(engine, 0);
        await _atWork.WaitAsync();
        var second = Write(engine, 1);

        using var impatience = new CancellationTokenSource(200);
        await engine.Stop(impatience.Token);

        await Assert.ThrowsAsync<NotAcknowledgedException>(() => first);
        await Assert.ThrowsAsync<NotAcknowledgedException>(() => second);
        await AssertCounted(0);
    }

    [Fact]
    public async Task A_caller_who_leaves_before_its_turn_leaves_no_row()
    {
        await using var engine = Database.Engine(writer: Held());
        var first = Write(engine, 0);
        await _atWork.WaitAsync();

        using var leaving = new CancellationTokenSource();
        var left = engine.Write(new Answer(1, 1, "gone"), leaving.Token);
        var stayed = Write(engine, 2);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);

        _gate.SetResult();
        await Task.WhenAll(first, stayed);
        await AssertCounted(2);
    }

    [Fact]
    public async Task A_row_whose_turn_comes_too_late_is_refused_unwritten()
    {
        await using var engine = Database.Engine(new() { MaxWait = TimeSpan.FromSeconds(1) }, Held());
        var first = Write(engine, 0);
        await _atWork.WaitAsync();
        var late = Write(engine, 1);

        await Task.Delay(1500);
        _gate.SetResult();

        await Assert.ThrowsAsync<TooBusyException>(() => late);
        Assert.Equal(Fate.New, (await first).Fate);
        await AssertCounted(1);
    }

    private StubWriter Held() => new(_ =>
    {
        _atWork.Release();
        return _gate.Task;
    });
}
