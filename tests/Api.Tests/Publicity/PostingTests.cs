using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Notices;
using ZiZhiJin.Api.Tests.Policies;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Tests.Publicity;

public sealed class PostingTests
{
    [Theory]
    [InlineData("preReview", "PX-13")]
    [InlineData("setUp", "PX-30")]
    public async Task Where_the_rules_leave_the_days_open_nothing_is_posted_until_the_office_has_entered_them(string kind, string rule)
    {
        var board = await Board.Hang(await TestApi.Shared(), "puxing-2023");
        var refused = await board.Write(Board.Says(), kind);
        refused.MustBeRefused("policy.not-filled-in");
        Assert.Equal(rule, refused.Json.GetProperty("rule").GetProperty("id").GetString());

        (await (await TownRules.Of(board.Town)).Enter(rule, "days", new { number = 5 })).Must(HttpStatusCode.NoContent);

        var posting = await board.Read(await board.Post(kind: kind));
        Assert.Equal(rule, posting.GetProperty("rule").GetProperty("id").GetString());
        Assert.Equal("2026-05-07 2026-05-11", $"{posting.GetProperty("current").GetProperty("firstDay").GetString()} {posting.GetProperty("current").GetProperty("lastDay").GetString()}");
    }

    [Theory]
    [InlineData("preReview", "CS-24")]
    [InlineData("setUp", "CS-28")]
    public async Task Chuansha_posts_for_seven_days(string kind, string rule)
    {
        var board = await Board.Hang(await TestApi.Shared());

        var posting = await board.Read(await board.Post(kind: kind));

        Assert.Equal(rule, posting.GetProperty("rule").GetProperty("id").GetString());
        Assert.Equal("2026-05-13", posting.GetProperty("current").GetProperty("lastDay").GetString());
    }

    [Fact]
    public async Task Anybody_can_hash_it_again_and_verify_the_hash()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var meeting = Guid.CreateVersion7();
        var posting = await board.Post(Board.Says("第一行\r\n第二行", subject: new { kind = "meeting", id = meeting }));

        var read = await board.Read(posting);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(read.GetProperty("canonical").GetString()!)));
        Assert.Equal(hash, read.GetProperty("current").GetProperty("hash").GetString());
        Assert.Equal(meeting, read.GetProperty("subject").GetProperty("id").GetGuid());

        var verified = (await board.Verify(hash.ToUpperInvariant())).MustBeOk().Json;
        Assert.True(verified.GetProperty("isCurrent").GetBoolean());
        Assert.Equal("第一行\n第二行", verified.GetProperty("text").GetString());
        (await board.Verify(new string('a', 64))).Must(HttpStatusCode.NotFound);
        (await board.Verify("kein-hash")).MustBeMalformed("hash");
    }

    [Fact]
    public async Task An_old_sheet_of_paper_is_known_for_what_it_is()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var posting = await board.Post();
        var old = (await board.Read(posting)).GetProperty("current").GetProperty("hash").GetString()!;

        (await board.Change(posting, Board.Says("改在下午两点。"))).MustBeOk();

        var verified = (await board.Verify(old)).MustBeOk().Json;
        Assert.False(verified.GetProperty("isCurrent").GetBoolean());
        Assert.Equal((1, 2), (verified.GetProperty("version").GetProperty("number").GetInt32(), verified.GetProperty("posting").GetProperty("current").GetProperty("number").GetInt32()));
    }

    [Fact]
    public async Task The_same_nonce_posts_once_and_the_people_are_told_once()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var nonce = NoticeDesk.NewNonce();

        var written = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => board.Write(Board.Says(), nonce: nonce)));

        var posting = Assert.Single(written.Select(answer => answer.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid()).Distinct());
        Assert.Equal([posting], await board.Listed());
        Assert.Equal(1, await board.Api.InDb(db => db.Outbox.CountAsync(row => row.Kind == PublicityOutbox.PostingPosted && row.AreaId == board.Town.Neighbourhood.Id)));
    }

    [Fact]
    public async Task Risky_text_is_refused_and_doubtful_text_waits_until_somebody_else_has_read_it()
    {
        var board = await Board.Hang(await TestApi.Shared());
        (await board.Write(Board.Says("来棋牌室赌博"))).MustBeRefused("publicity.text-risky");

        var held = (await board.Write(Board.Says("发传单"))).Must(HttpStatusCode.Created).Json;
        Assert.Equal(("held", 0), (held.GetProperty("state").GetString(), held.GetProperty("version").GetInt32()));
        var id = held.GetProperty("id").GetGuid();
        (await board.Town.Stranger.Get($"/api/postings/{id}")).Must(HttpStatusCode.NotFound);
        (await board.Release(id, board.Committee)).MustBeRefused("publicity.checked-by-writer");
        (await board.Release(id, board.Office)).MustBeOk();

        Assert.Equal([id], await board.Listed());
        (await board.Release(id, board.Office)).MustBeRefused("publicity.not-held");
    }

    [Fact]
    public async Task What_was_changed_after_it_was_read_is_not_released()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var id = (await board.Write(Board.Says("发传单"))).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        var read = await Board.RevisionOf(id, board.Office);

        (await board.Change(id, Board.Says("发很多传单"))).MustBeOk();

        (await board.Office.Post($"/api/staff/postings/{id}/release", new { revision = read })).MustBeRefused("publicity.changed-meanwhile");
        (await board.Office.Post($"/api/staff/postings/{id}/release", new { })).MustBeMalformed("revision");
        (await board.Release(id, board.Office)).MustBeOk();
        Assert.Contains("发很多传单", (await board.Read(id)).GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_over_cannot_be_withdrawn_any_more()
    {
        await using var api = await TestApi.Start();
        await using var _ = api;
        var board = await Board.Hang(api);
        var posting = await board.Post();
        api.Clock.Move(TimeSpan.FromDays(8));
        board = await board.Later();

        (await board.Committee.Post($"/api/staff/postings/{posting}/withdrawal", new { reason = "听证会改期" })).MustBeRefused("publicity.over");

        Assert.Equal([posting], await board.Listed(over: true));
    }

    [Fact]
    public async Task While_a_change_is_held_nothing_hangs_and_nobody_objects()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var (posting, resident) = (await board.Post(), await board.Resident());

        Assert.Equal("held", (await board.Change(posting, Board.Says("发传单"))).MustBeOk().Json.GetProperty("state").GetString());

        Assert.Empty(await board.Listed());
        Assert.DoesNotContain("传单", (await board.Read(posting)).GetRawText(), StringComparison.Ordinal);
        (await Board.Object(resident, posting)).MustBeRefused("publicity.not-posted");
        Assert.Equal("发传单", (await board.Office.Get($"/api/staff/postings/{posting}")).MustBeOk().Json.GetProperty("text").GetString());
    }

    [Fact]
    public async Task What_was_withdrawn_is_gone_from_the_board_and_says_why()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var posting = await board.Post();

        (await board.Committee.Post($"/api/staff/postings/{posting}/withdrawal", new { reason = "听证会改期" })).MustBeOk();

        Assert.Empty(await board.Listed());
        Assert.Equal("听证会改期", (await board.Read(posting)).GetProperty("withdrawnReason").GetString());
        (await board.Change(posting, Board.Says("改在下午两点。"))).MustBeRefused("publicity.already-withdrawn");
    }

    [Fact]
    public async Task What_a_town_posts_hangs_in_each_of_its_neighbourhoods()
    {
        var board = await Board.Hang(await TestApi.Shared());

        var posting = await board.Post(kind: "setUp", area: board.Town.Subdistrict, by: board.Office);

        Assert.Equal([posting], await board.Listed());
        await Board.Objected(await board.Resident(), posting);
    }

    [Fact]
    public async Task The_committee_of_another_area_finds_nothing_and_posts_nothing_here()
    {
        var (board, other) = (await Board.Hang(await TestApi.Shared()), await Board.Hang(await TestApi.Shared()));
        var posting = await board.Post();

        (await board.Write(Board.Says(), by: other.Committee)).Must(HttpStatusCode.NotFound);
        (await board.Change(posting, Board.Says("改在下午"), other.Committee)).Must(HttpStatusCode.NotFound);
        (await other.Committee.Post($"/api/staff/postings/{posting}/withdrawal", new { reason = "听证会改期" })).Must(HttpStatusCode.NotFound);
        (await board.Write(Board.Says(), area: board.Town.Subdistrict)).Must(HttpStatusCode.NotFound);
        (await board.Town.Stranger.Get($"/api/postings?area={Guid.CreateVersion7()}")).Must(HttpStatusCode.NotFound);
    }
}
