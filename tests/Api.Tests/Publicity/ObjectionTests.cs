using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Notices;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Tests.Publicity;

public sealed class ObjectionTests
{
    [Fact]
    public async Task All_read_what_was_said_and_answered_and_only_the_office_who_said_it()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var (posting, resident) = (await board.Post(), await board.Resident("陈大文"));
        var objection = await Board.Objected(resident, posting);
        (await board.Answer(objection)).MustBeOk();

        var read = await board.Read(posting);
        var shown = read.GetProperty("objections")[0];
        Assert.Equal(("费用太高，请公开报价。", "报价已经公开，欢迎监督。"), (shown.GetProperty("text").GetString(), shown.GetProperty("answer").GetString()));
        foreach (var secret in new[] { "陈大文", $"{resident.PersonId}", $"{resident.AccountId}", $"{objection}" }) Assert.DoesNotContain(secret, read.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("陈大文", (await board.Objections(posting, board.Office)).Single().GetProperty("name").GetString());
        Assert.False((await board.Objections(posting, board.Committee)).Single().TryGetProperty("name", out _));
        Assert.Equal(1, await board.Api.InDb(db => db.AuditRows.CountAsync(row => row.Act == "objection.names" && row.SubjectId == posting && row.AccountId == board.Office.AccountId)));
    }

    [Fact]
    public async Task Sending_it_again_even_at_once_is_sending_it_once()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var (posting, resident, nonce) = (await board.Post(), await board.Resident(), NoticeDesk.NewNonce());

        var sent = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Board.Object(resident, posting, nonce: nonce)));

        Assert.Single(sent.Select(answer => answer.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid()).Distinct());
        Assert.Equal(1, (await board.Read(posting)).GetProperty("objections").GetArrayLength());
    }

    [Fact]
    public async Task Residents_of_another_area_find_nothing_to_object_to_and_strangers_must_be_verified()
    {
        var (board, other) = (await Board.Hang(await TestApi.Shared()), await Board.Hang(await TestApi.Shared()));
        var posting = await board.Post();

        (await Board.Object(await other.Resident(), posting)).Must(HttpStatusCode.NotFound);
        (await Board.Object(await board.Town.Newcomer(), posting)).MustBeRefused("resident.not-verified");
        (await Board.Object(board.Town.Stranger, posting)).Must(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_office_of_another_town_and_the_committee_answer_nothing()
    {
        var (board, other) = (await Board.Hang(await TestApi.Shared()), await Board.Hang(await TestApi.Shared()));
        var objection = await Board.Objected(await board.Resident(), await board.Post());

        (await board.Answer(objection, by: other.Office)).Must(HttpStatusCode.NotFound);
        (await board.Answer(objection, by: board.Committee)).Must(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task One_takes_back_only_what_is_ones_own_and_unanswered()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var (posting, resident, neighbour) = (await board.Post(), await board.Resident(), await board.Resident());
        var (first, second) = (await Board.Objected(resident, posting), await Board.Objected(resident, posting));
        (await board.Answer(first)).MustBeOk();

        (await neighbour.Delete($"/api/objections/{second}")).Must(HttpStatusCode.NotFound);
        (await resident.Delete($"/api/objections/{first}")).MustBeRefused("objection.settled");
        for (var times = 0; times < 2; times++) (await resident.Delete($"/api/objections/{second}")).Must(HttpStatusCode.NoContent);

        Assert.Equal(["answered", "withdrawn"], (await resident.Get("/api/objections")).MustBeOk().Json.EnumerateArray().Select(mine => mine.GetProperty("state").GetString()).Order());
        (await board.Answer(second)).MustBeRefused("objection.settled");
        Assert.Empty((await neighbour.Get("/api/objections")).MustBeOk().Json.EnumerateArray());
    }

    [Fact]
    public async Task A_person_objects_five_times_to_one_posting_at_most()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var (posting, resident) = (await board.Post(), await board.Resident());
        for (var times = 0; times < 5; times++) await Board.Objected(resident, posting);

        (await Board.Object(resident, posting)).MustBeRefused("objection.too-many");
        await Board.Objected(resident, await board.Post());
    }

    [Fact]
    public async Task Doubtful_words_count_at_once_and_are_read_by_all_once_staff_have_read_them()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var (posting, resident) = (await board.Post(), await board.Resident());
        (await Board.Object(resident, posting, "来棋牌室赌博吧")).MustBeRefused("publicity.text-risky");
        var objection = await Board.Objected(resident, posting, "有人发传单反对");
        Assert.Equal("", (await board.Read(posting)).GetProperty("objections")[0].GetProperty("text").GetString());

        (await board.ReleaseObjection(posting, objection, board.Committee)).MustBeOk();

        Assert.Equal("有人发传单反对", (await board.Read(posting)).GetProperty("objections")[0].GetProperty("text").GetString());
        (await board.ReleaseObjection(posting, objection, board.Committee)).MustBeRefused("objection.nothing-held");
    }

    [Fact]
    public async Task An_answer_that_was_written_anew_after_it_was_read_is_not_released()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var posting = await board.Post();
        var objection = await Board.Objected(await board.Resident(), posting);
        (await board.Answer(objection, "我们发传单说明")).MustBeOk();
        var read = (await board.Objections(posting, board.Committee)).Single().GetProperty("revision").GetInt32();

        (await board.Answer(objection, "我们再发传单说明")).MustBeOk();

        (await board.Committee.Post($"/api/staff/objections/{objection}/release", new { revision = read })).MustBeRefused("publicity.changed-meanwhile");
        Assert.Equal("open", (await board.Read(posting)).GetProperty("objections")[0].GetProperty("state").GetString());
        (await board.ReleaseObjection(posting, objection, board.Committee)).MustBeOk();
    }

    [Fact]
    public async Task A_title_that_is_held_shows_nowhere_to_whoever_objected()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var (posting, resident) = (await board.Post(), await board.Resident());
        await Board.Objected(resident, posting);

        Assert.Equal("held", (await board.Change(posting, Board.Says(title: "来发传单的公示"))).MustBeOk().Json.GetProperty("state").GetString());

        Assert.Equal("楼道灯项目公示", (await resident.Get("/api/objections")).MustBeOk().Json[0].GetProperty("posting").GetString());
    }

    [Fact]
    public async Task A_doubtful_answer_waits_for_a_colleague_and_answers_nothing_until_then()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var posting = await board.Post();
        var objection = await Board.Objected(await board.Resident(), posting);

        Assert.Equal("open", (await board.Answer(objection, "我们发传单说明")).MustBeOk().Json.GetProperty("state").GetString());
        Assert.False((await board.Read(posting)).GetProperty("objections")[0].TryGetProperty("answer", out _));
        (await board.ReleaseObjection(posting, objection, board.Office)).MustBeRefused("publicity.checked-by-writer");
        (await board.ReleaseObjection(posting, objection, board.Committee)).MustBeOk();

        Assert.Equal("answered", (await board.Read(posting)).GetProperty("objections")[0].GetProperty("state").GetString());
    }

    [Fact]
    public async Task An_erased_person_leaves_an_objection_without_words_that_waits_for_nobody()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var (posting, resident) = (await board.Post(), await board.Resident("陈大文"));
        await Board.Objected(resident, posting);

        (await resident.Post("/api/me/erasure", new { confirm = "删除我的资料" })).Must(HttpStatusCode.NoContent);

        var left = (await board.Read(posting)).GetProperty("objections")[0];
        Assert.Equal(("withdrawn", ""), (left.GetProperty("state").GetString(), left.GetProperty("text").GetString()));
        Assert.Equal("", (await board.Objections(posting, board.Office)).Single().GetProperty("name").GetString());
    }

    [Fact]
    public async Task What_a_doubled_entry_objected_to_is_the_persons_own()
    {
        var board = await Board.Hang(await TestApi.Shared());
        var (posting, kept, twice) = (await board.Post(), await board.Town.PersonWithoutPhone(), await board.Resident());
        var objection = await Board.Objected(twice, posting);

        (await board.Committee.Post($"/api/staff/persons/{kept}/merge", new { otherId = twice.PersonId, reason = "同一位居民登记了两次" })).Must(HttpStatusCode.NoContent);

        Assert.Equal(objection, (await twice.Get("/api/objections")).MustBeOk().Json[0].GetProperty("id").GetGuid());
        (await twice.Delete($"/api/objections/{objection}")).Must(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Nobody_slips_in_while_the_last_objection_is_answered_after_the_end()
    {
        await using var api = await TestApi.Start();
        await using var _ = api;
        var board = await Board.Hang(api);
        var (posting, resident, neighbour) = (await board.Post(), await board.Resident(), await board.Resident());
        var objection = await Board.Objected(resident, posting);
        api.Clock.Move(TimeSpan.FromDays(10));
        board = await board.Later();

        var both = await Task.WhenAll(board.Answer(objection), Board.Object(neighbour, posting));

        both[0].MustBeOk();
        Assert.Contains(both[1].Status, new[] { HttpStatusCode.Created, HttpStatusCode.Conflict });
        Assert.Equal(both[1].Status == HttpStatusCode.Conflict, (await board.Read(posting)).GetProperty("over").GetBoolean());
        Assert.Equal(1, await api.InDb(db => db.Outbox.CountAsync(row => row.Kind == PublicityOutbox.ObjectionAnswered)));
    }
}
