using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Api.Tests.Publicity;

/// <summary>What is posted is told to the people it hangs for, and an answer to whoever objected.</summary>
public sealed class TellingTests
{
    [Fact]
    public async Task Residents_hear_of_what_hangs_and_whoever_objected_of_the_answer()
    {
        await using var api = await TestApi.Start();
        await using var _ = api;
        var board = await Board.Hang(api);
        var (resident, neighbour, posting) = (await board.Resident(), await board.Resident(), await board.Post());
        var objection = await Board.Objected(resident, posting);
        (await board.Answer(objection)).MustBeOk();

        await Follow(api);
        await Follow(api);

        Assert.Equal(["公示：楼道灯项目公示"], await Titles(neighbour));
        Assert.Equal(["公示：楼道灯项目公示", "您的异议已经答复：楼道灯项目公示"], (await Titles(resident)).Order());
    }

    [Fact]
    public async Task What_was_changed_before_anybody_was_told_is_told_once_and_a_held_title_never()
    {
        await using var api = await TestApi.Start();
        await using var _ = api;
        await api.HoldOutbox();
        var board = await Board.Hang(api);
        var (resident, posting) = (await board.Resident(), await board.Post());
        var objection = await Board.Objected(resident, posting);
        (await board.Change(posting, Board.Says("改在下午两点。", title: "楼道灯和扶手公示"))).MustBeOk();
        (await board.Answer(objection)).MustBeOk();
        await Follow(api);
        Assert.Equal(["公示：楼道灯和扶手公示", "您的异议已经答复：楼道灯项目公示"], (await Titles(resident)).Order());

        (await board.Change(posting, Board.Says(title: "来发传单的公示"))).MustBeOk();
        await Follow(api);

        Assert.DoesNotContain(await Titles(resident), title => title.Contains("传单", StringComparison.Ordinal));
    }

    private static async Task Follow(TestApi api)
    {
        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OutboxFollowing>().Round(default);
    }

    private static async Task<List<string>> Titles(TestUser who) =>
        [.. (await who.Get("/api/notices")).MustBeOk().Json.GetProperty("notices").EnumerateArray().Select(notice => notice.GetProperty("title").GetString()!)];
}
