using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;

namespace ZiZhiJin.Api.Tests.Meetings;

public sealed class PaperBallotTests
{
    [Fact]
    public async Task Ballots_on_paper_count_once_whoever_voted_by_phone_before_or_tries_to_after()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var motion = await meeting.Opened(TestMotion.Ballot(needsPresence: true));
        var (elder, phone, both, nonce) = (await town.PersonWithoutPhone(), await town.Resident(), await town.Resident(), NeedsSurvey.NewNonce());
        await meeting.CheckIn(phone);
        (await motion.Cast(phone)).MustBeOk();

        (await motion.EnterPaper([elder, phone.PersonId!.Value], [["no"], ["no"]])).MustBeRefused("ballot.voted");
        (await motion.EnterPaper([elder, both.PersonId!.Value], [["no"], ["yes"]], nonce)).Must(HttpStatusCode.NoContent);
        (await motion.EnterPaper([elder, both.PersonId!.Value], [["no"], ["yes"]], nonce)).Must(HttpStatusCode.NoContent);
        (await motion.Cast(both)).MustBeRefused("ballot.voted");
        (await motion.Revoke(both, TestReceipt.Made())).MustBeRefused("ballot.on-paper");

        var result = await motion.Result();
        Assert.Equal((3, 2, 1), (result.GetProperty("turnout").GetInt32(), BallotTests.Votes(result, "yes"), BallotTests.Votes(result, "no")));
        Assert.Equal(3, result.GetProperty("present").GetInt32());
    }

    [Fact]
    public async Task Papers_that_are_refused_check_nobody_in_and_those_that_count_say_so_in_the_audit()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var meeting = await TestMeeting.Announced(town);
        var motion = await meeting.Opened(TestMotion.Ballot(needsPresence: true));
        var (elder, voted, undone) = (await town.PersonWithoutPhone(), await town.Resident(), await town.Resident());
        foreach (var one in new[] { voted, undone }) await meeting.CheckIn(one);
        (await motion.Cast(voted)).MustBeOk();
        (await meeting.Committee.Post($"{meeting.Address}/check-ins/{undone.PersonId}/undoing", new { reason = "没有到会" })).Must(HttpStatusCode.NoContent);

        (await motion.EnterPaper([elder, voted.PersonId!.Value], [["no"], ["no"]])).MustBeRefused("ballot.voted");
        (await motion.EnterPaper([elder, undone.PersonId!.Value], [["no"], ["no"]])).MustBeRefused("ballot.not-present");
        Assert.Equal(1, await meeting.Persons());

        (await motion.EnterPaper([elder], [["no"]])).Must(HttpStatusCode.NoContent);
        Assert.Equal(2, await meeting.Persons());
        var acts = await api.InDb(db => db.AuditRows.Where(row => row.AccountId == meeting.Committee.AccountId && row.RefusalCode == null).Select(row => row.Act + " " + row.Details).ToListAsync());
        Assert.Contains($"occasion.enter person {elder}, with a ballot on paper", acts);
        Assert.Contains("motion.paper-ballots 1", acts);
    }
}
