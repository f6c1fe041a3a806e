using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Community;

/// <summary>A mandate holds no longer than it should: revoked, moved away, erased, or entered twice.</summary>
public sealed class MandateEndTests
{
    [Fact]
    public async Task A_revoked_mandate_holds_no_more_with_the_next_request_and_a_repeated_one_gets_its_first_answer()
    {
        var here = await Helping.InNewTown();
        var helper = await here.Town.Resident();
        var mandate = await here.Agreed(helper);
        (await here.AnswerAs(helper)).MustBeOk();

        (await here.Revoke(mandate)).Must(HttpStatusCode.NoContent);
        (await here.Revoke(mandate)).Must(HttpStatusCode.NoContent);

        (await here.AnswerAs(helper, will: "follow")).MustBeRefused("mandate.not-live");
        Assert.Equal(1, await here.Survey.Votes("taking-part", "join"));
        Assert.Empty((await helper.Get("/api/me")).MustBeOk().Json.GetProperty("actsFor").EnumerateArray());
    }

    [Fact]
    public async Task Between_an_answer_and_the_revocation_the_database_decides()
    {
        var api = await TestApi.Shared();
        var here = await Helping.InNewTown();
        var helpers = await here.Town.Residents(6);
        var mandates = new List<Guid>();
        foreach (var helper in helpers) mandates.Add(await here.Agreed(helper));

        var answers = helpers.Select(helper => here.AnswerAs(helper)).ToList();
        var ends = mandates.Select(here.Revoke).ToList();
        await Task.WhenAll(ends);
        var late = await Task.WhenAll(helpers.Select(helper => here.AnswerAs(helper)));

        Assert.All(late, answer => answer.MustBeRefused("mandate.not-live"));
        Assert.All(await Task.WhenAll(answers), answer => Assert.True(answer.Status == HttpStatusCode.OK || answer.Code == "mandate.not-live", answer.Body));
        var revoked = await api.InDb(db => db.Mandates.Where(mandate => mandates.Contains(mandate.Id)).ToListAsync());
        Assert.All(revoked, mandate => Assert.Null(mandate.Live));
    }

    [Fact]
    public async Task A_helper_who_moved_off_the_roster_acts_no_more()
    {
        var here = await Helping.InNewTown();
        var helper = await here.Town.Resident();
        await here.Agreed(helper);

        (await here.Survey.Committee.Delete($"/api/staff/persons/{helper.PersonId}/account")).Must(HttpStatusCode.NoContent);

        (await here.AnswerAs(helper)).MustBeRefused("mandate.not-live");
    }

    [Fact]
    public async Task Whoever_is_erased_is_helped_no_more_and_their_helper_is_not_named_any_more()
    {
        var api = await TestApi.Shared();
        var here = await Helping.InNewTown();
        var daughter = await here.Town.Newcomer();
        var mandate = await here.Agreed(daughter, "family", "李小明");

        (await here.Survey.Committee.Post($"/api/staff/persons/{here.Elder}/erasure", new { reason = "家属要求删除" })).Must(HttpStatusCode.NoContent);

        (await here.AnswerAs(daughter)).MustBeRefused("mandate.not-live");
        Assert.Null((await api.InDb(db => db.Mandates.SingleAsync(stored => stored.Id == mandate))).Name);
    }

    [Fact]
    public async Task A_person_who_turned_out_to_be_entered_twice_is_helped_under_the_entry_that_stayed()
    {
        var here = await Helping.InNewTown();
        var (helper, entry) = (await here.Town.Resident(), await here.Town.PersonWithoutPhone());
        await here.Agreed(helper);

        (await here.Survey.Committee.Post($"/api/staff/persons/{entry}/merge", new { otherId = here.Elder, reason = "登记了两次" })).Must(HttpStatusCode.NoContent);

        Assert.Equal(entry, Assert.Single((await helper.Get("/api/me")).MustBeOk().Json.GetProperty("actsFor").EnumerateArray()).GetProperty("personId").GetGuid());
        (await here.AnswerAs(helper, person: entry)).MustBeOk();
        Assert.Equal(1, await here.Survey.DistinctResidents(helper));
    }

    [Fact]
    public async Task Agreement_to_another_version_of_the_text_does_not_stand()
    {
        var here = await Helping.InNewTown();
        var consent = (await here.Town.Stranger.Get("/api/acting-consent")).MustBeOk().Json;

        Assert.Contains("我可以随时", consent.GetProperty("text").GetString(), StringComparison.Ordinal);
        (await here.Agree(await here.Town.Resident(), version: consent.GetProperty("version").GetInt32() + 1)).MustBeRefused("mandate.consent-outdated");
    }
}
