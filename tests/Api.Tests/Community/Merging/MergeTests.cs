using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Community.Merging;

public sealed class MergeTests
{
    [Fact]
    public async Task Two_entries_that_both_answered_are_counted_once_everywhere()
    {
        var (town, survey) = await Settle();
        var (one, other) = (await town.Resident(), await town.Resident());
        await survey.Answer(one, will: "join");
        await survey.Answer(other, will: "follow");

        (await Merge(survey, one, other)).Must(HttpStatusCode.NoContent);

        Assert.Equal(1, await survey.DistinctResidents(survey.Committee));
        Assert.Equal(1, await survey.Votes("taking-part", "join") + await survey.Votes("taking-part", "follow"));
        Assert.Equal(1, await Turnout(survey));
    }

    [Fact]
    public async Task An_answer_of_the_double_goes_over_to_the_person()
    {
        var (town, survey) = await Settle();
        var (person, elder) = (await town.Resident(), await town.PersonWithoutPhone());
        await survey.EnterPaper(survey.Committee, elder);

        await Merge(survey, person.PersonId!.Value, elder);

        Assert.Equal("paper", (await person.Get(survey.Address)).MustBeOk().Json.GetProperty("myAnswer").GetProperty("channel").GetString());
        (await survey.Answer(person)).MustBeOk();
        Assert.Equal(1, await survey.DistinctResidents(person));
        Assert.Equal(1, await Turnout(survey));
    }

    [Fact]
    public async Task Their_own_word_stands_before_a_form_that_staff_entered()
    {
        var (town, survey) = await Settle();
        var (person, elder) = (await town.Resident(), await town.PersonWithoutPhone());
        await survey.Answer(person, will: "join");
        await survey.EnterPaper(survey.Committee, elder, will: "follow");

        await Merge(survey, person.PersonId!.Value, elder);

        Assert.Equal((1, 0), (await survey.Votes("taking-part", "join"), await survey.Votes("taking-part", "follow")));
    }

    [Fact]
    public async Task A_split_gives_each_what_it_answered_itself_also_after_closing()
    {
        var (town, survey) = await Settle();
        var (one, other) = (await town.Resident(), await town.Resident());
        await survey.Answer(one, will: "join");
        await survey.Answer(other, will: "follow");
        await Merge(survey, one, other);
        await survey.Close();

        (await Split(survey, one.PersonId!.Value, other.PersonId!.Value)).Must(HttpStatusCode.NoContent);

        Assert.Equal(2, await survey.DistinctResidents(survey.Committee));
        Assert.Equal((1, 1), (await survey.Votes("taking-part", "join"), await survey.Votes("taking-part", "follow")));
        Assert.Equal(2, await Turnout(survey));
    }

    [Fact]
    public async Task What_was_said_after_the_merge_stays_with_the_person_after_a_split()
    {
        var (town, survey) = await Settle();
        var (person, elder) = (await town.Resident(), await town.PersonWithoutPhone());
        await survey.EnterPaper(survey.Committee, elder, will: "follow");
        await Merge(survey, person.PersonId!.Value, elder);
        await survey.Answer(person, will: "join");

        await Split(survey, person.PersonId!.Value, elder);

        Assert.Equal(2, await survey.DistinctResidents(survey.Committee));
        Assert.Equal((1, 1), (await survey.Votes("taking-part", "join"), await survey.Votes("taking-part", "follow")));
    }

    [Fact]
    public async Task An_open_gate_stays_open_below_its_minimum_and_counts_those_who_answered()
    {
        var (town, survey) = await Settle();
        var residents = await town.Residents(40);
        await Task.WhenAll(residents.Select(resident => survey.Answer(resident)));

        await Merge(survey, residents[0], residents[1]);

        Assert.Equal(39, await survey.DistinctResidents(survey.Committee));
        Assert.True(await survey.GateIsOpen(survey.Committee));
    }

    [Fact]
    public async Task A_split_that_brings_the_fortieth_opens_the_gate_once()
    {
        var api = await TestApi.Shared();
        var (town, survey) = await Settle();
        var residents = await town.Residents(40);
        await survey.Answer(residents[0]);
        await survey.Answer(residents[1]);
        await Merge(survey, residents[0], residents[1]);
        await Task.WhenAll(residents.Skip(2).Select(resident => survey.Answer(resident)));
        Assert.False(await survey.GateIsOpen(survey.Committee));

        await Split(survey, residents[0].PersonId!.Value, residents[1].PersonId!.Value);

        Assert.True(await survey.GateIsOpen(survey.Committee));
        Assert.Equal(1, await api.InDb(db => db.Outbox.CountAsync(row => row.Kind == "needs-gate.opened" && row.AreaId == town.Neighbourhood.Id)));
    }

    [Fact]
    public async Task The_phone_of_the_double_is_the_phone_of_the_person_with_the_next_request()
    {
        var (town, survey) = await Settle();
        var (elder, phone) = (await town.PersonWithoutPhone(), await town.Resident());
        (await phone.Get("/api/me")).MustBeOk();

        await Merge(survey, elder, phone.PersonId!.Value);

        Assert.Equal(elder, (await phone.Get("/api/me")).MustBeOk().Json.GetProperty("personId").GetGuid());
    }

    [Fact]
    public async Task Merging_and_splitting_what_is_not_to_be_is_refused()
    {
        var (town, survey) = await Settle();
        var (one, other) = (await town.PersonWithoutPhone(), await town.PersonWithoutPhone());

        (await Merge(survey, one, one)).MustBeRefused("person.merge-with-itself");
        (await Split(survey, one, other)).MustBeRefused("person.nothing-to-split");
        (await Merge(survey, one, other)).Must(HttpStatusCode.NoContent);
        (await Merge(survey, one, other)).MustBeRefused("person.merged-already");
        (await Split(survey, one, other)).Must(HttpStatusCode.NoContent);
        (await Split(survey, one, other)).MustBeRefused("person.nothing-to-split");
    }

    [Fact]
    public async Task Of_ten_who_merge_the_same_two_at_once_one_does()
    {
        var (town, survey) = await Settle();
        var (one, other) = (await town.Resident(), await town.Resident());
        await Task.WhenAll(survey.Answer(one), survey.Answer(other));

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Merge(survey, one, other)));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.NoContent);
        Assert.Equal(1, await survey.DistinctResidents(survey.Committee));
    }

    private static async Task<(TestTown, NeedsSurvey)> Settle()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        return (town, await NeedsSurvey.Opened(town));
    }

    private static Task<ApiAnswer> Merge(NeedsSurvey survey, TestUser person, TestUser other) => Merge(survey, person.PersonId!.Value, other.PersonId!.Value);

    private static Task<ApiAnswer> Merge(NeedsSurvey survey, Guid person, Guid other) =>
        survey.Committee.Post($"/api/staff/persons/{person}/merge", new { otherId = other, reason = "登记了两次" });

    private static Task<ApiAnswer> Split(NeedsSurvey survey, Guid person, Guid other) =>
        survey.Committee.Post($"/api/staff/persons/{person}/split", new { otherId = other, reason = "合并有误" });

    private static async Task<int> Turnout(NeedsSurvey survey) =>
        (await survey.Committee.Get($"/api/staff/surveys/{survey.Id}/tallies")).MustBeOk().Json.GetProperty("answers").GetInt32();
}
