using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Tests.Community.Merging;

/// <summary>A phone may be known under its old entry for some seconds. Not even in these is anybody counted twice.</summary>
public sealed class LateAnswerTests
{
    [Fact]
    public async Task What_is_answered_under_an_entry_that_was_merged_is_the_persons_answer_at_once()
    {
        var (api, town, survey) = await Settle();
        var (person, entry) = (await town.Resident(), await town.PersonWithoutPhone());
        await survey.Answer(person, will: "follow");
        await Merge(survey, person.PersonId!.Value, entry);

        await LateAnswer.Under(entry, survey.Id, api);

        Assert.Equal(1, await survey.DistinctResidents(survey.Committee));
        Assert.Equal((1, 0), (await survey.Votes("taking-part", "join"), await survey.Votes("taking-part", "follow")));
    }

    [Fact]
    public async Task Over_several_merges_it_is_the_answer_of_the_last()
    {
        var (api, town, survey) = await Settle();
        var (first, second, third) = (await town.PersonWithoutPhone(), await town.PersonWithoutPhone(), await town.PersonWithoutPhone());
        await Merge(survey, second, first);
        await Merge(survey, third, second);

        await LateAnswer.Under(first, survey.Id, api);

        Assert.Equal(third, await api.InDb(db => db.SurveyAnswers.Where(answer => answer.SurveyId == survey.Id).Select(answer => answer.PersonId).SingleAsync()));
        Assert.Equal(1, await survey.DistinctResidents(survey.Committee));
    }

    [Fact]
    public async Task Merging_and_answering_at_the_same_moment_counts_nobody_twice()
    {
        var (api, town, survey) = await Settle();
        for (var round = 1; round <= 10; round++)
        {
            var (person, entry) = (await town.Resident(), await town.PersonWithoutPhone());
            await survey.Answer(person);

            await Task.WhenAll(Merge(survey, person.PersonId!.Value, entry), LateAnswer.Under(entry, survey.Id, api), LateAnswer.Under(entry, survey.Id, api));

            Assert.Equal(round, await survey.DistinctResidents(survey.Committee));
        }
    }

    [Fact]
    public async Task A_split_entry_answers_for_itself_again()
    {
        var (api, town, survey) = await Settle();
        var (person, entry) = (await town.Resident(), await town.PersonWithoutPhone());
        await survey.Answer(person);
        await Merge(survey, person.PersonId!.Value, entry);
        (await survey.Committee.Post($"/api/staff/persons/{person.PersonId}/split", new { otherId = entry, reason = "合并有误" })).Must(HttpStatusCode.NoContent);

        await LateAnswer.Under(entry, survey.Id, api);

        Assert.Equal(2, await survey.DistinctResidents(survey.Committee));
    }

    [Fact]
    public async Task Two_processes_that_take_in_an_answer_of_an_older_release_at_once_count_the_person_once()
    {
        var (api, town, survey) = await Settle();
        await using var twin = await api.StartTwin();
        var (person, entry) = (await town.Resident(), await town.PersonWithoutPhone());
        await survey.Answer(person);
        await Merge(survey, person.PersonId!.Value, entry);
        await LeaveUnder(entry, person.PersonId!.Value, api);

        await Task.WhenAll(TakeIn(api), TakeIn(twin), TakeIn(api), TakeIn(twin));

        Assert.Equal(1, await survey.DistinctResidents(survey.Committee));
        Assert.Equal(person.PersonId!.Value, await api.InDb(db => db.SurveyAnswers.Where(answer => answer.SurveyId == survey.Id).Select(answer => answer.PersonId).SingleAsync()));
    }

    // The answer as it was written before entries were looked at: under the old entry, counted for it.
    private static async Task LeaveUnder(Guid entry, Guid person, TestApi api)
    {
        var (from, to) = (person.ToByteArray(bigEndian: true), entry.ToByteArray(bigEndian: true));
        await api.InDb(db => db.Database.ExecuteSqlAsync($"INSERT INTO survey_answers (SurveyId, PersonId, Channel, Answers, Receipts, AnsweredAt, ChangedAt, EnteredBy) SELECT SurveyId, {to}, Channel, Answers, Receipts, AnsweredAt, ChangedAt, EnteredBy FROM survey_answers WHERE PersonId = {from}"));
        await api.InDb(db => db.Database.ExecuteSqlAsync($"UPDATE needs_gates g JOIN needs_voices v ON v.AreaId = g.AreaId AND v.Year = g.Year AND v.PersonId = {from} SET g.Residents = g.Residents + 1"));
        await api.InDb(db => db.Database.ExecuteSqlAsync($"INSERT INTO needs_voices (AreaId, Year, PersonId, FirstSurveyId, Channel, At) SELECT AreaId, Year, {to}, FirstSurveyId, Channel, At FROM needs_voices WHERE PersonId = {from}"));
    }

    private static async Task<bool> TakeIn(TestApi api)
    {
        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LateAnswers>().TakeIn(default);
        return true;
    }

    private static async Task<(TestApi, TestTown, NeedsSurvey)> Settle()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        return (api, town, await NeedsSurvey.Opened(town));
    }

    private static async Task Merge(NeedsSurvey survey, Guid person, Guid other) =>
        (await survey.Committee.Post($"/api/staff/persons/{person}/merge", new { otherId = other, reason = "登记了两次" })).Must(HttpStatusCode.NoContent);
}
