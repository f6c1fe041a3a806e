using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Publicity;

namespace ZiZhiJin.Api.Tests.Intake;

/// <summary>Reading what hangs, and objecting, by talking to the official account.</summary>
public sealed class PublicityTalkTests
{
    [Fact]
    public async Task Somebody_reads_what_hangs_and_objects()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var (talk, _) = await Talk.OfResident(board.Api, board.Town, board.Committee);
        Assert.Contains("现在没有正在公示的事项", await talk.Say("公示"), StringComparison.Ordinal);
        var posting = await board.Post(Board.Says("预算两万元。"));

        Assert.Contains("楼道灯项目公示（到 5月13日）", await talk.Say("公示"), StringComparison.Ordinal);
        Assert.Contains("预算两万元。", await talk.Say("1"), StringComparison.Ordinal);
        Assert.Contains("已经收到", await talk.Say("有", "费用太高，请公开报价", "提交"), StringComparison.Ordinal);

        Assert.Equal("费用太高，请公开报价", (await board.Read(posting)).GetProperty("objections")[0].GetProperty("text").GetString());
    }
}
