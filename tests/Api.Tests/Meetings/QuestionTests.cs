using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Meetings;

/// <summary>What is asked in writing at a meeting.</summary>
public sealed class QuestionTests
{
    [Fact]
    public async Task All_read_a_question_and_its_answer_and_nobody_who_asked()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var (asker, other, nonce) = (await town.KnownResident(await TestApi.Shared()), await town.Resident(), NeedsSurvey.NewNonce());

        var sent = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Ask(meeting, asker, nonce: nonce)));
        var id = Assert.Single(sent.Select(answer => answer.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid()).Distinct());
        var committee = await town.KnownCommittee(await TestApi.Shared());
        (await Answer(committee, id)).MustBeOk();

        var read = (await other.Get($"{meeting.Address}/questions")).MustBeOk();
        var shown = read.Json.EnumerateArray().Single();
        Assert.Equal(("楼道灯电费由谁付？", "由公共收益付。", false), (shown.GetProperty("text").GetString(), shown.GetProperty("answer").GetString(), shown.GetProperty("isMine").GetBoolean()));
        foreach (var secret in new[] { $"{asker.PersonId}", $"{asker.AccountId}" }) Assert.DoesNotContain(secret, read.Body, StringComparison.Ordinal);
        (await asker.Delete($"{meeting.Address}/questions/{id}")).MustBeRefused("question.settled");
        (await Answer(meeting.Committee, id)).MustBeRefused("question.settled");
    }

    [Fact]
    public async Task Doubtful_words_are_read_by_staff_first_and_risky_ones_by_nobody()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var (asker, other) = (await town.KnownResident(await TestApi.Shared()), await town.Resident());
        (await Ask(meeting, asker, "能不能来棋牌室赌博")).MustBeRefused("question.text-risky");
        var (held, declined) = (await Asked(meeting, asker, "为什么有人发传单反对？"), await Asked(meeting, asker, "传单是谁发的？"));

        Assert.Empty(await Listed(meeting, other));
        Assert.Equal([true, true], (await Listed(meeting, asker)).Select(one => one.GetProperty("waitsForCheck").GetBoolean()));
        (await Answer(meeting.Committee, held)).MustBeRefused("question.decide-first");
        (await Decide(meeting.Committee, held, pass: true)).MustBeOk();
        (await Decide(meeting.Committee, declined, pass: false)).MustBeOk();

        Assert.Equal(held, Assert.Single(await Listed(meeting, other)).GetProperty("id").GetGuid());
        (await Decide(meeting.Committee, held, pass: true)).MustBeRefused("question.nothing-held");
        (await Decide(meeting.Committee, declined, pass: true)).MustBeRefused("question.settled");
    }

    [Fact]
    public async Task A_doubtful_answer_waits_for_a_colleague()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var (asker, colleague) = (await town.KnownResident(await TestApi.Shared()), await town.Staff(Role.Liaison));
        var id = await Asked(meeting, asker);

        (await Answer(meeting.Committee, id, "我们发传单说明。")).MustBeOk();
        Assert.False((await Listed(meeting, asker))[0].TryGetProperty("answer", out _));
        (await Decide(meeting.Committee, id, pass: true)).MustBeRefused("question.decided-by-writer");
        (await Decide(colleague, id, pass: true)).MustBeOk();

        Assert.Equal("我们发传单说明。", (await Listed(meeting, asker))[0].GetProperty("answer").GetString());
    }

    [Fact]
    public async Task Who_passes_an_answer_says_which_one_was_read()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var colleague = await town.Staff(Role.Liaison);
        var id = await Asked(meeting, await town.KnownResident(await TestApi.Shared()));
        (await Answer(meeting.Committee, id, "我们发传单说明。")).MustBeOk();
        var read = (await colleague.Get($"{meeting.StaffAddress}/questions")).MustBeOk().Json.EnumerateArray().Single().GetProperty("revision").GetInt32();
        (await Answer(meeting.Committee, id, "我们发另一张传单。")).MustBeOk();

        (await colleague.Post($"/api/staff/questions/{id}/decision", new { pass = true, revision = read })).MustBeRefused("question.changed-meanwhile");
        (await colleague.Post($"/api/staff/questions/{id}/decision", new { pass = true, revision = read + 1 })).MustBeOk();
    }

    [Fact]
    public async Task Nobody_asks_more_than_five_times_or_at_a_meeting_of_elsewhere()
    {
        var api = await TestApi.Shared();
        var (town, elsewhere) = (await TestTown.Settle(api), await TestTown.Settle(api));
        var meeting = await TestMeeting.Announced(town);
        var asker = await town.Resident();
        (await Ask(meeting, await elsewhere.Resident())).Must(HttpStatusCode.NotFound);
        (await Ask(meeting, await town.Newcomer())).MustBeRefused("resident.not-verified");

        var asked = new List<Guid>();
        for (var i = 0; i < 5; i++) asked.Add(await Asked(meeting, asker));
        (await Ask(meeting, asker)).MustBeRefused("question.too-many");
        (await asker.Delete($"{meeting.Address}/questions/{asked[0]}")).Must(HttpStatusCode.NoContent);
        (await (await town.Resident()).Delete($"{meeting.Address}/questions/{asked[1]}")).Must(HttpStatusCode.NotFound);

        await Asked(meeting, asker);
    }

    private static Task<ApiAnswer> Ask(TestMeeting meeting, TestUser asker, string text = "楼道灯电费由谁付？", string? nonce = null) =>
        asker.Post($"{meeting.Address}/questions", new { text, nonce = nonce ?? NeedsSurvey.NewNonce() });

    private static async Task<Guid> Asked(TestMeeting meeting, TestUser asker, string text = "楼道灯电费由谁付？") => (await Ask(meeting, asker, text)).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

    private static Task<ApiAnswer> Answer(TestUser by, Guid question, string answer = "由公共收益付。") => by.Post($"/api/staff/questions/{question}/answer", new { answer });

    private static async Task<ApiAnswer> Decide(TestUser by, Guid question, bool pass)
    {
        var revision = await (await TestApi.Shared()).InDb(db => db.WrittenQuestions.Where(one => one.Id == question).Select(one => one.Revision).SingleAsync());
        return await by.Post($"/api/staff/questions/{question}/decision", new { pass, revision });
    }

    private static async Task<List<JsonElement>> Listed(TestMeeting meeting, TestUser by) => [.. (await by.Get($"{meeting.Address}/questions")).MustBeOk().Json.EnumerateArray()];
}
