using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Community;

/// <summary>A family member or helper acts for a person: named, consented, revocable at once, and counted as that person.</summary>
public sealed class MandateTests
{
    [Fact]
    public async Task A_helper_answers_for_a_person_who_is_counted_once_and_labelled()
    {
        var api = await TestApi.Shared();
        var here = await Helping.InNewTown();
        var helper = await here.Town.Resident();
        await here.Agreed(helper);

        (await here.AnswerAs(helper)).MustBeOk();
        (await here.Survey.Answer(helper)).MustBeOk();

        Assert.Equal(2, await here.Survey.DistinctResidents(helper));
        var byChannel = (await here.Survey.Committee.Get($"{here.Survey.StaffAddress}/proof")).MustBeOk().Json.GetProperty("byChannel");
        Assert.Equal((1, 1), (byChannel.GetProperty("helper").GetInt32(), byChannel.GetProperty("mini").GetInt32()));
        var stored = await api.InDb(db => db.SurveyAnswers.SingleAsync(answer => answer.PersonId == here.Elder));
        Assert.Equal((Channel.Helper, helper.AccountId), (stored.Channel, stored.EnteredBy));
        var seen = (await helper.Get($"{here.Survey.Address}?for={here.Elder}")).MustBeOk().Json.GetProperty("myAnswer");
        Assert.True(seen.GetProperty("byHelper").GetBoolean());
    }

    [Fact]
    public async Task Two_helpers_and_paper_at_once_are_one_voice()
    {
        var here = await Helping.InNewTown();
        var helpers = await here.Town.Residents(2);
        foreach (var helper in helpers) await here.Agreed(helper);

        await Task.WhenAll(here.AnswerAs(helpers[0]), here.AnswerAs(helpers[1]), here.Survey.EnterPaper(here.Liaison, here.Elder));

        Assert.Equal(1, await here.Survey.DistinctResidents(helpers[0]));
        Assert.Equal(1, await here.Survey.Votes("taking-part", "join"));
    }

    [Fact]
    public async Task What_was_entered_from_paper_or_answered_with_the_own_phone_is_not_answered_again_by_a_helper()
    {
        var here = await Helping.InNewTown();
        var (helper, resident) = (await here.Town.Resident(), await here.Town.Resident());
        await here.Agreed(helper);
        (await here.Agree(helper, person: resident.PersonId)).Must(HttpStatusCode.Created);

        (await here.AnswerAs(helper)).MustBeOk();
        (await here.Survey.EnterPaper(here.Liaison, here.Elder)).MustBeOk();
        (await here.AnswerAs(helper)).MustBeRefused("survey.answered-without-helper");
        (await here.AnswerAs(helper, person: resident.PersonId)).MustBeOk();
        (await here.Survey.Answer(resident)).MustBeOk();
        (await here.AnswerAs(helper, person: resident.PersonId)).MustBeRefused("survey.answered-without-helper");
    }

    [Fact]
    public async Task Without_a_mandate_the_person_is_not_there()
    {
        var here = await Helping.InNewTown();
        var stranger = await here.Town.Resident();

        (await here.AnswerAs(stranger)).Must(HttpStatusCode.NotFound);
        (await stranger.Get($"{here.Survey.Address}?for={here.Elder}")).Must(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_helper_acts_for_three_persons_at_most_however_many_desks_give_at_once()
    {
        var here = await Helping.InNewTown();
        var helper = await here.Town.Resident();
        var elders = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => here.Town.PersonWithoutPhone()));

        var answers = await Task.WhenAll(elders.Select(elder => here.Agree(helper, person: elder)));

        Assert.Equal(3, answers.Count(answer => answer.Status == HttpStatusCode.Created));
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.Created), answer => answer.MustBeRefused("mandate.too-many-persons"));
        Assert.Equal(3, (await helper.Get("/api/me")).MustBeOk().Json.GetProperty("actsFor").GetArrayLength());
    }

    [Fact]
    public async Task Giving_the_same_mandate_again_gives_the_first_one()
    {
        var here = await Helping.InNewTown();
        var helper = await here.Town.Resident();

        var ids = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => here.Agreed(helper)));

        Assert.Single(ids.Distinct());
    }

    [Fact]
    public async Task A_daughter_who_lives_elsewhere_is_named_sees_the_survey_and_answers_it()
    {
        var here = await Helping.InNewTown();
        var (daughter, stranger) = (await here.Town.Newcomer(), await here.Town.Newcomer());

        (await here.Agree(daughter, "helper")).MustBeRefused("mandate.another-neighbourhood");
        (await here.Agree(daughter, "family")).MustBeMalformed("name");
        await here.Agreed(daughter, "family", "李小明");

        (await daughter.Get(here.Survey.Address)).MustBeOk();
        (await stranger.Get(here.Survey.Address)).Must(HttpStatusCode.NotFound);
        (await here.AnswerAs(daughter)).MustBeOk();
        (await here.Survey.Answer(daughter)).MustBeRefused("resident.not-verified");
        var listed = Assert.Single((await here.Liaison.Get($"/api/staff/persons/{here.Elder}/helpers")).MustBeOk().Json.EnumerateArray());
        Assert.Equal(("李*明", "inPerson"), (listed.GetProperty("name").GetString(), listed.GetProperty("consent").GetProperty("how").GetString()));
    }

    [Fact]
    public async Task A_person_gives_and_ends_a_mandate_with_the_own_account_and_a_helper_gives_it_back()
    {
        var here = await Helping.InNewTown();
        var (person, helper) = (await here.Town.Resident(), await here.Town.Resident());
        var wish = new { accountId = helper.AccountId, kind = "helper", consentVersion = 1 };
        var first = (await person.Post("/api/me/helpers", wish)).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

        Assert.Equal(first, Assert.Single((await person.Get("/api/me")).MustBeOk().Json.GetProperty("helpers").EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Equal(person.PersonId, Assert.Single((await helper.Get("/api/me")).MustBeOk().Json.GetProperty("actsFor").EnumerateArray()).GetProperty("personId").GetGuid());
        (await (await here.Town.Resident()).Delete($"/api/me/mandates/{first}")).Must(HttpStatusCode.NotFound);
        (await person.Delete($"/api/me/mandates/{first}")).Must(HttpStatusCode.NoContent);
        var second = (await person.Post("/api/me/helpers", wish)).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        (await helper.Delete($"/api/me/mandates/{second}")).Must(HttpStatusCode.NoContent);

        Assert.NotEqual(first, second);
        (await here.AnswerAs(helper, person: person.PersonId)).MustBeRefused("mandate.not-live");
    }
}
