using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Notices;
using ZiZhiJin.Api.Tests.Publicity;

namespace ZiZhiJin.Desk.Tests.Publicity;

/// <summary>Publicity at the desk: shown first, then posted, printed, objected to and answered; and what a passer-by sees who scans the poster.</summary>
public sealed class PublicityDeskTests
{
    [Fact]
    public async Task A_posting_is_shown_with_its_days_and_then_posted_once()
    {
        var board = await Board.Hang(await TestApi.Shared());
        (string, string)[] form = [("area", $"{board.Town.Neighbourhood.Id}"), ("year", "2026"), ("kind", "PreReview"), ("nonce", NoticeDesk.NewNonce()), ("title", "楼道灯<项目>"), ("text", "预算两万元")];

        var preview = (await board.Committee.Submit("/desk/publicity/new", [.. form, ("step", "preview")])).MustBeOk().Body;
        foreach (var words in new[] { "楼道灯&lt;项目&gt;", "2026年5月7日至2026年5月13日", "CS-24" }) Assert.Contains(words, preview, StringComparison.Ordinal);
        Assert.Empty(await board.Listed());

        var sent = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => board.Committee.Submit("/desk/publicity/new", [.. form, ("step", "post")])));

        Assert.Single(sent.Select(answer => answer.Must(HttpStatusCode.SeeOther).Location).Distinct());
        Assert.Single(await board.Listed());
    }

    [Fact]
    public async Task What_the_rules_leave_open_is_said_and_nothing_that_was_written_is_lost()
    {
        var board = await Board.Hang(await TestApi.Shared(), "puxing-2023");

        var refused = (await board.Committee.Submit("/desk/publicity/new",
            ("area", $"{board.Town.Neighbourhood.Id}"), ("year", "2026"), ("kind", "PreReview"), ("nonce", NoticeDesk.NewNonce()), ("title", "听证会公示"), ("text", "写了很久的正文"), ("step", "post"))).Must(HttpStatusCode.Conflict).Body;

        foreach (var words in new[] { "请先由街镇自治办填写", "依据 PX-13", "写了很久的正文</textarea>" }) Assert.Contains(words, refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_sees_who_objected_and_answers_and_the_committee_does_not()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var posting = await board.Post();
        var objection = await Board.Objected(await board.Resident("钱文达"), posting);
        Assert.Contains("1 条公示异议等您答复", (await board.Office.Browse("/desk")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains("钱文达", (await board.Office.Browse($"/desk/publicity/{posting}")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.DoesNotContain("钱文达", (await board.Committee.Browse($"/desk/publicity/{posting}")).MustBeOk().Body, StringComparison.Ordinal);

        var risky = (await board.Office.Submit($"/desk/publicity/{posting}/objections/{objection}/answer", ("objection", $"{objection}"), ("answer", "来棋牌室赌博"))).Must(HttpStatusCode.Conflict).Body;
        Assert.Contains("来棋牌室赌博</textarea>", risky, StringComparison.Ordinal);
        (await board.Office.Submit($"/desk/publicity/{posting}/objections/{objection}/answer", ("answer", "报价已经公开"))).Must(HttpStatusCode.SeeOther);

        Assert.Equal("报价已经公开", (await board.Read(posting)).GetProperty("objections")[0].GetProperty("answer").GetString());
    }

    [Fact]
    public async Task A_poster_leads_to_a_page_that_says_whether_it_still_holds()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var posting = await board.Post(Board.Says("预算<两>万元"));
        var hash = (await board.Read(posting)).GetProperty("current").GetProperty("hash").GetString();
        var poster = (await board.Committee.Browse($"/desk/publicity/{posting}/poster")).MustBeOk().Body;
        foreach (var words in new[] { "预算&lt;两&gt;万元", "2026年5月7日至2026年5月13日", hash!, "核验二维码" }) Assert.Contains(words, poster, StringComparison.Ordinal);

        Assert.Contains("真实，正在公示。", (await board.Town.Stranger.Get($"/postings/{hash}")).MustBeOk().Body, StringComparison.Ordinal);
        (await board.Change(posting, Board.Says("预算三万元"))).MustBeOk();
        Assert.Contains("现在张贴的是第 2 版", (await board.Town.Stranger.Get($"/postings/{hash}")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Contains("查不到这张公示", (await board.Town.Stranger.Get($"/postings/{new string('b', 64)}")).Must(HttpStatusCode.NotFound).Body, StringComparison.Ordinal);
        (await board.Town.Stranger.Get("/postings/nothing")).Must(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_photo_of_the_board_is_handed_in_and_looked_at()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var posting = await board.Post();
        Assert.Contains("请上传 JPEG", (await board.Committee.SubmitFile($"/desk/publicity/{posting}/photo", [1, 2, 3])).Must(HttpStatusCode.BadRequest).Body, StringComparison.Ordinal);

        (await board.Committee.SubmitFile($"/desk/publicity/{posting}/photo", TestPicture.Png(40, 30))).Must(HttpStatusCode.SeeOther);

        (await board.Office.Browse($"/desk/publicity/{posting}/photo")).MustBeOk();
    }

    [Fact]
    public async Task The_board_of_readiness_shows_every_neighbourhood_in_ones_care_and_what_is_next()
    {
        var board = await Board.Hang(await TestApi.Shared(), "puxing-2023");

        var page = (await board.Office.Browse("/desk/readiness?year=2026")).MustBeOk().Body;

        foreach (var words in new[] { "第一居民区", "PX-11", "还没有居民参加需求征询", "规则待定" }) Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("还没有选定办法", (await board.Office.Browse("/desk/readiness?year=2031")).MustBeOk().Body, StringComparison.Ordinal);
    }
}
