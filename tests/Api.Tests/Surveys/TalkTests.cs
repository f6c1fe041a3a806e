using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using static ZiZhiJin.Api.Tests.Surveys.FreeSurvey;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class TalkTests
{
    [Fact]
    public async Task Everybody_who_spoke_counts_once_over_every_channel_and_a_person_named_twice_is_one()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var (first, second, paper) = (await survey.Town.PersonWithoutPhone(), await survey.Town.PersonWithoutPhone(), await survey.Town.PersonWithoutPhone());
        (await survey.EnterPaper(survey.Committee, paper)).MustBeOk();

        var liaison = await survey.Town.Staff(Role.Liaison);
        var talk = (await liaison.Post(Talks(survey), Talk([first, second, first, paper], [Said("need", "楼道灯不亮")], [second], [Said("need", "电梯坏了")]))).Must(HttpStatusCode.Created).Json;

        Assert.Equal(3, await survey.DistinctResidents(survey.Committee));
        Assert.Equal(["talk", "talk", "talk"], Speakers(talk).Select(speaker => speaker.GetProperty("standing").GetString()));
        Assert.Equal("电梯坏了", AnswerOf(talk, second));
        Assert.Equal(3, await Count(db => db.SurveyAnswers.CountAsync(answer => answer.SurveyId == survey.Id && answer.Channel == Channel.Talk && answer.EnteredBy == liaison.AccountId)));
    }

    [Fact]
    public async Task What_somebody_answered_by_themselves_stands_and_the_clerk_is_told_why()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var resident = await survey.Town.Resident();
        (await survey.Answer(resident, need: "我自己写的")).MustBeOk();

        var talk = (await survey.Committee.Post(Talks(survey), Talk([resident.PersonId!.Value], [Said("need", "别人听到的")]))).Must(HttpStatusCode.Created).Json;

        var speaker = Speakers(talk).Single();
        Assert.Equal("mini", speaker.GetProperty("standing").GetString());
        Assert.Equal("survey.answered-before-talk", speaker.GetProperty("refusal").GetProperty("code").GetString());
        Assert.Contains("我自己写的", (await resident.Get(survey.Address)).MustBeOk().Body);
        Assert.Equal(1, await survey.DistinctResidents(resident));
    }

    [Fact]
    public async Task What_was_said_in_a_talk_gives_way_to_the_persons_own_answer()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var resident = await survey.Town.Resident();
        (await survey.Committee.Post(Talks(survey), Talk([resident.PersonId!.Value], [Said("need", "楼道灯")]))).Must(HttpStatusCode.Created);

        (await survey.Answer(resident, need: "我自己写的")).MustBeOk();

        Assert.Equal(1, await survey.DistinctResidents(resident));
        Assert.Equal(Channel.Mini, await Count(db => db.SurveyAnswers.Where(answer => answer.SurveyId == survey.Id).Select(answer => answer.Channel).SingleAsync()));
    }

    [Fact]
    public async Task The_same_talk_sent_again_and_at_once_is_one_talk()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var talk = Talk([await survey.Town.PersonWithoutPhone(), await survey.Town.PersonWithoutPhone()], [Said("need", "楼道灯")]);

        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => survey.Committee.Post(Talks(survey), talk)));
        var again = (await survey.Committee.Post(Talks(survey), talk)).Must(HttpStatusCode.Created).Json;

        Assert.Single(sent.Select(answer => answer.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid()).Append(again.GetProperty("id").GetGuid()).Distinct());
        Assert.Equal(2, await survey.DistinctResidents(survey.Committee));
        Assert.Equal(2, await Count(db => db.SurveyTurnouts.Where(turnout => turnout.SurveyId == survey.Id).SumAsync(turnout => turnout.Answers)));
    }

    [Fact]
    public async Task Staff_read_a_talk_again_and_its_words_lie_sealed()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var id = (await survey.Committee.Post(Talks(survey), Talk([await survey.Town.PersonWithoutPhone()], [Said("need", "楼道灯")]))).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

        var line = (await survey.Committee.Get(Talks(survey))).MustBeOk().Json[0];
        var read = (await survey.Committee.Get($"{Talks(survey)}/{id}")).MustBeOk().Json;

        Assert.Equal((id, "活动室", 1), (line.GetProperty("id").GetGuid(), line.GetProperty("place").GetString(), line.GetProperty("speakers").GetInt32()));
        Assert.Equal(("2026-04-12", "王书记", "大家说楼道太暗。"), (read.GetProperty("heldOn").GetString(), read.GetProperty("moderator").GetString(), read.GetProperty("minutes").GetString()));
        Assert.Contains("*", Speakers(read).Single().GetProperty("name").GetString());
        Assert.Equal(survey.Committee.AccountId, read.GetProperty("recordedBy").GetGuid());
        var stored = await Count(db => db.Talks.Where(talk => talk.Id == id).Select(talk => talk.Words).SingleAsync());
        Assert.DoesNotContain("王书记", Encoding.UTF8.GetString(stored));
        Assert.Equal(1, await Count(db => db.AuditRows.CountAsync(row => row.SubjectId == id && row.Act == "survey.talk-read")));
    }

    [Fact]
    public async Task What_is_not_said_or_not_asked_is_sent_back_with_its_field_and_nothing_is_recorded()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var person = await survey.Town.PersonWithoutPhone();

        (await survey.Committee.Post(Talks(survey), Talk([person], []))).MustBeMalformed("said[0].answers");
        (await survey.Committee.Post(Talks(survey), Talk([person], [Said("cat", "咪咪")]))).MustBeMalformed("said[0].answers[0].questionId");
        (await survey.Committee.Post(Talks(survey), Talk([person], [Said("need", "灯")], heldOn: "2026-05-07"))).MustBeMalformed("heldOn");
        (await survey.Committee.Post(Talks(survey), Talk([person], [Said("need", "灯")], heldOn: "2024-12-31"))).MustBeMalformed("heldOn");
        (await survey.Committee.Post(Talks(survey), Talk([person, Guid.CreateVersion7()], [Said("need", "灯")]))).Must(HttpStatusCode.NotFound);

        Assert.Equal(0, await Count(db => db.Talks.CountAsync(talk => talk.SurveyId == survey.Id)));
    }

    [Fact]
    public async Task Before_the_opening_and_after_the_closing_no_talk_is_recorded()
    {
        var survey = await NeedsSurvey.Draft(await TestTown.Settle(await TestApi.Shared()));
        var talk = Talk([await survey.Town.PersonWithoutPhone()], [Said("need", "灯")]);
        (await survey.Committee.Post(Talks(survey), talk)).MustBeRefused("survey.not-open-yet");
        (await survey.Open()).Must(HttpStatusCode.NoContent);
        (await survey.Close()).Must(HttpStatusCode.NoContent);

        (await survey.Committee.Post(Talks(survey), talk)).MustBeRefused("survey.closed");
    }

    internal static string Talks(NeedsSurvey survey) => $"{survey.StaffAddress}/talks";

    internal static object Talk(Guid[] persons, object[] answers, Guid[]? others = null, object[]? theirs = null, string heldOn = "2026-04-12", string minutes = "大家说楼道太暗。") => new
    {
        heldOn, place = "活动室", moderator = "王书记", minutes, nonce = NeedsSurvey.NewNonce(),
        said = others is null ? new object[] { new { personIds = persons, answers } } : [new { personIds = persons, answers }, new { personIds = others, answers = theirs }],
    };

    internal static IEnumerable<JsonElement> Speakers(JsonElement talk) => talk.GetProperty("speakers").EnumerateArray();

    internal static string? AnswerOf(JsonElement talk, Guid person) =>
        Speakers(talk).Single(speaker => speaker.GetProperty("personId").GetGuid() == person).GetProperty("answers")[0].GetProperty("text").GetString();

    internal static async Task<T> Count<T>(Func<ZiZhiJinDb, Task<T>> ask) => await (await TestApi.Shared()).InDb(ask);
}
