using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain;

namespace ZiZhiJin.Api.Tests.Publicity;

/// <summary>A clock of its own, which these tests move.</summary>
public sealed class OwnClock : IAsyncLifetime
{
    public TestApi Api { get; private set; } = null!;

    public async Task InitializeAsync() => Api = await TestApi.Start();

    public async Task DisposeAsync() => await Api.DisposeAsync();
}

/// <summary>Seven full Shanghai days, from the day after (CS-24).</summary>
public sealed class PeriodTests(OwnClock own) : IClassFixture<OwnClock>
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task It_hangs_until_the_last_second_of_the_seventh_day()
    {
        var board = await Board.Hang(own.Api);
        var posting = await board.Post();
        var (first, last) = Days(own.Api.Clock.GetUtcNow());
        var current = (await board.Read(posting)).GetProperty("current");
        Assert.Equal($"{first:yyyy-MM-dd} {last:yyyy-MM-dd}", $"{current.GetProperty("firstDay").GetString()} {current.GetProperty("lastDay").GetString()}");

        MoveTo(EndOf(last) - Second);
        Assert.False((await board.Read(posting)).GetProperty("over").GetBoolean());
        Assert.Equal([posting], await board.Listed());
        (await (await board.Later()).Change(posting, Board.Says("改在下午两点。"))).MustBeOk();
    }

    [Fact]
    public async Task At_midnight_after_the_seventh_day_it_is_over()
    {
        var board = await Board.Hang(own.Api);
        var (posting, resident) = (await board.Post(), await board.Resident());

        MoveTo(EndOf(Days(own.Api.Clock.GetUtcNow()).Last));

        Assert.True((await board.Read(posting)).GetProperty("over").GetBoolean());
        Assert.Empty(await board.Listed());
        Assert.Equal([posting], await board.Listed(over: true));
        (await Board.Object(resident, posting)).MustBeRefused("objection.after-end");
        (await (await board.Later()).Change(posting, Board.Says("改在下午两点。"))).MustBeRefused("publicity.over");
    }

    [Fact]
    public async Task In_the_last_second_a_resident_may_object_and_that_keeps_it_open_until_the_answer()
    {
        var board = await Board.Hang(own.Api);
        var (posting, resident) = (await board.Post(), await board.Resident());
        var end = EndOf(Days(own.Api.Clock.GetUtcNow()).Last);
        MoveTo(end - Second);
        var objection = await Board.Objected(resident, posting);

        MoveTo(end.AddDays(3));
        var open = await board.Read(posting);
        Assert.Equal((false, true), (open.GetProperty("over").GetBoolean(), open.GetProperty("keptOpen").GetBoolean()));
        Assert.Equal([posting], await board.Listed());

        (await (await board.Later()).Answer(objection)).MustBeOk();

        Assert.True((await board.Read(posting)).GetProperty("over").GetBoolean());
        (await Board.Object(resident, posting)).MustBeRefused("objection.after-end");
    }

    [Fact]
    public async Task Who_takes_the_last_objection_back_ends_it_too()
    {
        var board = await Board.Hang(own.Api);
        var (posting, resident) = (await board.Post(), await board.Resident());
        var objection = await Board.Objected(resident, posting);
        MoveTo(EndOf(Days(own.Api.Clock.GetUtcNow()).Last));
        Assert.False((await board.Read(posting)).GetProperty("over").GetBoolean());

        (await resident.Delete($"/api/objections/{objection}")).Must(System.Net.HttpStatusCode.NoContent);

        Assert.True((await board.Read(posting)).GetProperty("over").GetBoolean());
    }

    [Fact]
    public async Task Who_changes_what_it_says_makes_a_new_version_and_the_period_starts_again()
    {
        var board = await Board.Hang(own.Api);
        var posting = await board.Post();
        var before = (await board.Read(posting)).GetProperty("current");
        var end = EndOf(Days(own.Api.Clock.GetUtcNow()).Last);
        MoveTo(end - Second);

        (await (await board.Later()).Change(posting, Board.Says("改在下午两点。"))).MustBeOk();

        var (last, now) = (Days(own.Api.Clock.GetUtcNow()).Last, await board.Read(posting));
        Assert.Equal(2, now.GetProperty("current").GetProperty("number").GetInt32());
        Assert.Equal("时间写错了", now.GetProperty("current").GetProperty("reason").GetString());
        Assert.NotEqual(before.GetProperty("hash").GetString(), now.GetProperty("current").GetProperty("hash").GetString());
        Assert.Equal(2, now.GetProperty("versions").GetArrayLength());
        MoveTo(EndOf(last) - Second);
        Assert.False((await board.Read(posting)).GetProperty("over").GetBoolean());
        MoveTo(EndOf(last));
        Assert.True((await board.Read(posting)).GetProperty("over").GetBoolean());
    }

    [Fact]
    public async Task The_same_text_again_changes_nothing()
    {
        var board = await Board.Hang(own.Api);
        var posting = await board.Post();
        var end = (await board.Read(posting)).GetProperty("current").GetProperty("endsAt").GetString();
        own.Api.Clock.Move(TimeSpan.FromDays(2));

        (await (await board.Later()).Change(posting, Board.Says(" 五月十八日上午九点，活动室。 "))).MustBeOk();

        var now = (await board.Read(posting)).GetProperty("current");
        Assert.Equal((1, end), (now.GetProperty("number").GetInt32(), now.GetProperty("endsAt").GetString()));
    }

    private static (DateOnly First, DateOnly Last) Days(DateTimeOffset posted)
    {
        var day = DateOnly.FromDateTime(posted.ToOffset(TimeSpan.FromHours(8)).DateTime);
        return (day.AddDays(1), day.AddDays(7));
    }

    private static DateTimeOffset EndOf(DateOnly day) => ShanghaiTime.MomentOf(day.AddDays(1), TimeOnly.MinValue);

    private void MoveTo(DateTimeOffset moment) => own.Api.Clock.Move(moment - own.Api.Clock.GetUtcNow());
}
