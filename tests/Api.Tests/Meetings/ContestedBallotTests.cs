using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;

namespace ZiZhiJin.Api.Tests.Meetings;

/// <summary>"Somebody voted as me."</summary>
public sealed class ContestedBallotTests
{
    [Fact]
    public async Task A_contested_named_ballot_is_struck_and_kept_and_the_voter_votes_anew_in_person()
    {
        var api = await TestApi.Shared();
        var (meeting, motion, victim) = await Voted(isSecret: false);
        var contested = (await victim.Post($"{motion.Address}/ballot/contest")).MustBeOk().Json;
        Assert.Contains("当场重新投", contested.GetProperty("whatNow").GetString(), StringComparison.Ordinal);
        var nonce = NeedsSurvey.NewNonce();

        (await Recast(meeting, motion, victim, "yes", nonce)).Must(HttpStatusCode.NoContent);
        (await Recast(meeting, motion, victim, "yes", nonce)).Must(HttpStatusCode.NoContent);

        (await motion.Cast(victim)).MustBeRefused("ballot.voted");
        var result = await motion.Result();
        Assert.Equal((1, 1, 0), (result.GetProperty("turnout").GetInt32(), BallotTests.Votes(result, "yes"), BallotTests.Votes(result, "no")));
        var struck = Assert.Single(await api.InDb(db => db.StruckBallots.Where(ballot => ballot.MotionId == motion.Id).ToListAsync()));
        Assert.Equal((victim.PersonId, "no", victim.AccountId, meeting.Committee.AccountId, "本人在外地"), (struck.PersonId, struck.Choices, struck.CastByAccountId, struck.StruckByAccountId, struck.Reason));
        var mark = Assert.Single((await meeting.Committee.Get("/api/staff/marks")).MustBeOk().Json.EnumerateArray());
        Assert.Equal(("contestedBallot", "takenBack"), (mark.GetProperty("kind").GetString(), mark.GetProperty("state").GetString()));
        Assert.Equal($"person {victim.PersonId}: 本人在外地", await api.InDb(db => db.AuditRows.Where(row => row.Act == "motion.recast" && row.SubjectId == motion.Id).Select(row => row.Details).SingleAsync()));
    }

    [Fact]
    public async Task A_late_repeat_of_a_new_vote_strikes_nothing_that_came_after_it_not_even_after_the_closing()
    {
        var api = await TestApi.Shared();
        var (meeting, motion, victim) = await Voted(isSecret: false);
        var (first, second) = (NeedsSurvey.NewNonce(), NeedsSurvey.NewNonce());
        (await Recast(meeting, motion, victim, "yes", first)).Must(HttpStatusCode.NoContent);
        (await Recast(meeting, motion, victim, "abstain", second)).Must(HttpStatusCode.NoContent);

        (await Recast(meeting, motion, victim, "yes", first)).Must(HttpStatusCode.NoContent);
        Assert.Equal(1, BallotTests.Votes(await motion.Result(), "abstain"));
        foreach (var nonce in new[] { first, second }) (await Recast(meeting, motion, victim, "yes", nonce)).Must(HttpStatusCode.NoContent);

        Assert.Equal(2, await api.InDb(db => db.StruckBallots.CountAsync(ballot => ballot.MotionId == motion.Id)));
    }

    [Fact]
    public async Task Recasting_many_times_at_once_strikes_one_ballot_after_the_other_and_leaves_one()
    {
        var api = await TestApi.Shared();
        var (meeting, motion, victim) = await Voted(isSecret: false);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Recast(meeting, motion, victim, "yes", NeedsSurvey.NewNonce())));

        Assert.All(answers, answer => answer.Must(HttpStatusCode.NoContent));
        Assert.Equal(8, await api.InDb(db => db.StruckBallots.CountAsync(ballot => ballot.MotionId == motion.Id)));
        Assert.Equal(1, (await motion.Result()).GetProperty("turnout").GetInt32());
    }

    [Fact]
    public async Task Of_a_secret_motion_they_are_told_that_nobody_can_find_the_ballot_and_it_is_written_down()
    {
        var (meeting, motion, victim) = await Voted(isSecret: true);

        var contested = await victim.Post($"{motion.Address}/ballot/contest");

        contested.MustBeRefused("ballot.secret-not-found");
        Assert.Contains("写进会议记录", contested.Body, StringComparison.Ordinal);
        (await Recast(meeting, motion, victim, "yes")).MustBeRefused("ballot.secret-not-found");
        Assert.Equal("open", Assert.Single((await meeting.Committee.Get("/api/staff/marks")).MustBeOk().Json.EnumerateArray()).GetProperty("state").GetString());
        Assert.Equal(1, BallotTests.Votes(await motion.Result(), "no"));
    }

    [Fact]
    public async Task After_the_closing_a_result_stands_and_who_has_not_voted_contests_nothing()
    {
        var (meeting, motion, victim) = await Voted(isSecret: false);
        var other = await meeting.Town.Resident();

        (await other.Post($"{motion.Address}/ballot/contest")).MustBeRefused("ballot.nothing-to-contest");
        (await Recast(meeting, motion, other, "yes")).MustBeRefused("ballot.nothing-to-contest");
        (await motion.Close()).MustBeOk();
        (await victim.Post($"{motion.Address}/ballot/contest")).MustBeRefused("ballot.contested-too-late");
        (await Recast(meeting, motion, victim, "yes")).MustBeRefused("ballot.contested-too-late");
        (await victim.Post($"{motion.StaffAddress}/recasts", new { personId = victim.PersonId, choices = new[] { "yes" }, reason = "不是我投的", nonce = NeedsSurvey.NewNonce() })).Must(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_decision_on_a_contested_ballot_takes_no_check_in_back()
    {
        var (meeting, motion, victim) = await Voted(isSecret: true);
        await meeting.CheckIn(victim);
        (await victim.Post($"{motion.Address}/ballot/contest")).MustBeRefused("ballot.secret-not-found");
        var mark = Assert.Single((await meeting.Committee.Get("/api/staff/marks")).MustBeOk().Json.EnumerateArray()).GetProperty("id").GetGuid();

        (await meeting.Committee.Post($"/api/staff/marks/{mark}/decision", new { takeBack = true, reason = "已写进会议记录" })).Must(HttpStatusCode.NoContent);

        Assert.Equal(1, await meeting.Persons());
    }

    private static async Task<(TestMeeting Meeting, TestMotion Motion, TestUser Victim)> Voted(bool isSecret)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var (motion, victim) = (await meeting.Opened(TestMotion.Ballot(isSecret: isSecret)), await town.Resident());
        (await motion.Cast(victim, "no")).MustBeOk();
        return (meeting, motion, victim);
    }

    private static Task<ApiAnswer> Recast(TestMeeting meeting, TestMotion motion, TestUser voter, string choice, string? nonce = null) => Recast(meeting, motion, voter, [choice], nonce);

    internal static Task<ApiAnswer> Recast(TestMeeting meeting, TestMotion motion, TestUser voter, string[] choices, string? nonce = null) =>
        meeting.Committee.Post($"{motion.StaffAddress}/recasts", new { personId = voter.PersonId, choices, reason = "本人在外地", nonce = nonce ?? NeedsSurvey.NewNonce() });
}
