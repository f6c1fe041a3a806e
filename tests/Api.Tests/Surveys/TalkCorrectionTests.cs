using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community;
using static ZiZhiJin.Api.Tests.Surveys.FreeSurvey;
using static ZiZhiJin.Api.Tests.Surveys.TalkTests;

namespace ZiZhiJin.Api.Tests.Surveys;

public sealed class TalkCorrectionTests
{
    [Fact]
    public async Task Who_was_on_the_list_by_mistake_is_counted_no_more_and_who_was_forgotten_is()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var (there, mistaken, forgotten) = (await survey.Town.PersonWithoutPhone(), await survey.Town.PersonWithoutPhone(), await survey.Town.PersonWithoutPhone());
        var id = await Record(survey, there, mistaken);
        Assert.Equal(2, await survey.Votes("taking-part", "join"));

        var corrected = (await Correct(survey, id, 1, [there, forgotten])).MustBeOk().Json;

        Assert.Equal(new HashSet<Guid> { there, forgotten }, Speakers(corrected).Select(speaker => speaker.GetProperty("personId").GetGuid()).ToHashSet());
        Assert.Equal(2, await survey.DistinctResidents(survey.Committee));
        Assert.Equal(2, await survey.Votes("taking-part", "join"));
        Assert.False(await Count(db => db.SurveyAnswers.AnyAsync(answer => answer.SurveyId == survey.Id && answer.PersonId == mistaken)));
        Assert.Equal(("写错了名字", 2), (corrected.GetProperty("reason").GetString(), corrected.GetProperty("revision").GetInt32()));
        Assert.Equal("写错了名字", await Count(db => db.AuditRows.Where(row => row.SubjectId == id && row.Act == "survey.talk-correct").Select(row => row.Details).SingleAsync()));
    }

    [Fact]
    public async Task Who_had_answered_before_or_answers_again_stays_counted_when_the_talk_drops_them()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var (paper, later, stays) = (await survey.Town.PersonWithoutPhone(), await survey.Town.PersonWithoutPhone(), await survey.Town.PersonWithoutPhone());
        (await survey.EnterPaper(survey.Committee, paper)).MustBeOk();
        var id = await Record(survey, paper, later, stays);
        (await survey.EnterPaper(survey.Committee, later)).MustBeOk();

        (await Correct(survey, id, 1, [stays])).MustBeOk();

        Assert.Equal(3, await survey.DistinctResidents(survey.Committee));
        Assert.Equal(Channel.Paper, await Count(db => db.SurveyAnswers.Where(answer => answer.SurveyId == survey.Id && answer.PersonId == later).Select(answer => answer.Channel).SingleAsync()));
    }

    [Fact]
    public async Task Somebody_on_the_lists_of_two_talks_is_counted_until_neither_names_them()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var (twice, other) = (await survey.Town.PersonWithoutPhone(), await survey.Town.PersonWithoutPhone());
        var (one, two) = (await Record(survey, twice, other), await Record(survey, twice, other));

        (await Correct(survey, one, 1, [other])).MustBeOk();
        Assert.Equal(2, await survey.DistinctResidents(survey.Committee));

        (await Correct(survey, two, 1, [other])).MustBeOk();
        Assert.Equal(1, await survey.DistinctResidents(survey.Committee));
    }

    [Fact]
    public async Task A_gate_that_was_open_stays_open_and_a_new_person_after_a_correction_is_counted()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared(), "chuansha"));
        var (mistaken, right) = (await survey.Town.PersonWithoutPhone(), await survey.Town.PersonWithoutPhone());
        var id = await Record(survey, "safety", mistaken);
        Assert.True(await survey.GateIsOpen(survey.Committee));

        (await Correct(survey, id, 1, [right], "safety")).MustBeOk();
        Assert.True(await survey.GateIsOpen(survey.Committee));
        Assert.Equal(1, await survey.DistinctResidents(survey.Committee));

        (await survey.EnterPaper(survey.Committee, mistaken)).MustBeOk();
        Assert.Equal(2, await survey.DistinctResidents(survey.Committee));
    }

    [Fact]
    public async Task Of_two_clerks_who_correct_at_once_one_is_told_and_loses_nothing_of_the_others()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var (a, b) = (await survey.Town.PersonWithoutPhone(), await survey.Town.PersonWithoutPhone());
        var id = await Record(survey, a);

        var sent = await Task.WhenAll(Correct(survey, id, 1, [a, b]), Correct(survey, id, 1, [b]));

        Assert.Single(sent, answer => answer.Status == HttpStatusCode.OK);
        sent.Single(answer => answer.Status != HttpStatusCode.OK).MustBeRefused("talk.changed-meanwhile");
    }

    [Fact]
    public async Task The_same_correction_sent_again_changes_nothing_more()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var (a, b) = (await survey.Town.PersonWithoutPhone(), await survey.Town.PersonWithoutPhone());
        var id = await Record(survey, a);
        var correction = Body(1, [a, b], "anjia");

        (await survey.Committee.Put($"{Talks(survey)}/{id}", correction)).MustBeOk();
        var again = (await survey.Committee.Put($"{Talks(survey)}/{id}", correction)).MustBeOk().Json;

        Assert.Equal(2, again.GetProperty("revision").GetInt32());
        (await survey.Committee.Put($"{Talks(survey)}/{id}", Body(1, [a], "anjia"))).MustBeRefused("talk.changed-meanwhile");
        Assert.Equal(2, await survey.DistinctResidents(survey.Committee));
    }

    [Fact]
    public async Task After_the_closing_a_talk_stands_as_it_is()
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(await TestApi.Shared()));
        var person = await survey.Town.PersonWithoutPhone();
        var id = await Record(survey, person);
        (await survey.Close()).Must(HttpStatusCode.NoContent);

        (await Correct(survey, id, 1, [person])).MustBeRefused("survey.closed");
        (await survey.Committee.Get($"{Talks(survey)}/{id}")).MustBeOk();
    }

    [Fact]
    public async Task Somebody_who_spoke_takes_it_along_and_erasing_takes_name_and_words_out_of_the_minutes()
    {
        var api = await TestApi.Shared();
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(api));
        var resident = await survey.Town.Resident();
        var minutes = $"{await NameOf(api, resident.PersonId!.Value)}说门口的灯坏了。";
        var talk = Talk([resident.PersonId!.Value], [Said("need", "我家门口的灯")], minutes: minutes);
        var id = (await survey.Committee.Post(Talks(survey), talk)).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

        Assert.Contains("座谈", await MyPages(api, resident));
        (await resident.Post("/api/me/erasure", new { confirm = "删除我的资料" })).Must(HttpStatusCode.NoContent);

        var read = (await survey.Committee.Get($"{Talks(survey)}/{id}")).MustBeOk();
        Assert.DoesNotContain("我家门口的灯", read.Body);
        Assert.Equal("某居民说门口的灯坏了。", read.Json.GetProperty("minutes").GetString());
        Assert.Equal(1, await survey.DistinctResidents(survey.Committee));
    }

    private static Task<string> NameOf(TestApi api, Guid person) => api.InDb(async db =>
        api.Services.GetRequiredService<PersonalData>().Open(await db.Persons.SingleAsync(one => one.Id == person)).Name);

    private static async Task<string> MyPages(TestApi api, TestUser resident)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/me/export") { Headers = { Authorization = new("Bearer", resident.Token) } };
        using var file = new ZipArchive(await (await api.Http.SendAsync(request)).Content.ReadAsStreamAsync());
        using var reader = new StreamReader(file.GetEntry("我的资料.html")!.Open());
        return await reader.ReadToEndAsync();
    }

    private static Task<Guid> Record(NeedsSurvey survey, params Guid[] persons) => Record(survey, "anjia", persons);

    private static async Task<Guid> Record(NeedsSurvey survey, string category, params Guid[] persons) =>
        (await survey.Committee.Post(Talks(survey), Talk(persons, Answers(category)))).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

    private static Task<ApiAnswer> Correct(NeedsSurvey survey, Guid id, int revision, Guid[] persons, string category = "anjia") =>
        survey.Committee.Put($"{Talks(survey)}/{id}", Body(revision, persons, category));

    private static object Body(int revision, Guid[] persons, string category) => new { revision, reason = "写错了名字", talk = Talk(persons, Answers(category)) };

    private static object[] Answers(string category) => [Chosen("categories", category), Said("need", "楼道灯不亮"), Chosen("taking-part", "join")];
}
