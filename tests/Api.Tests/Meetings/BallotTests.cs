using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Meetings;

public sealed class BallotTests
{
    [Fact]
    public async Task Two_hundred_ballots_of_one_household_at_once_are_one_where_households_count()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var motion = await (await TestMeeting.Announced(town)).Opened(TestMotion.Ballot(unit: "household"));
        var family = await town.Residents(200);

        var answers = await Task.WhenAll(family.Select(one => motion.Cast(one)));

        Assert.Equal(1, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => answer.MustBeRefused("ballot.household-voted"));
        Assert.Equal(1, (await motion.Result()).GetProperty("turnout").GetInt32());
    }

    [Fact]
    public async Task One_ballot_sent_a_hundred_times_at_once_is_one_and_every_time_the_same_answer()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var motion = await (await TestMeeting.Announced(town)).Opened();
        var (voter, receipt) = (await town.Resident(), TestReceipt.Made());

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => motion.Cast(voter, receipt: receipt)));

        Assert.Single(answers.Select(answer => answer.MustBeOk().Body).Distinct());
        (await motion.Cast(voter)).MustBeRefused("ballot.voted");
        Assert.Equal(1, (await motion.Result()).GetProperty("turnout").GetInt32());
        (await motion.Cast(voter, receipt: receipt)).MustBeOk();
    }

    [Fact]
    public async Task Who_is_not_checked_in_does_not_vote_where_presence_is_asked_for()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var motion = await meeting.Opened(TestMotion.Ballot(needsPresence: true));
        var voter = await town.Resident();

        (await motion.Cast(voter)).MustBeRefused("ballot.not-present");
        await meeting.CheckIn(voter);
        (await motion.Cast(voter)).MustBeOk();
    }

    [Fact]
    public async Task Who_is_from_elsewhere_finds_no_such_motion_and_a_draft_takes_no_vote()
    {
        var api = await TestApi.Shared();
        var (town, elsewhere) = (await TestTown.Settle(api), await TestTown.Settle(api));
        var meeting = await TestMeeting.Announced(town);

        (await (await meeting.Opened()).Cast(await elsewhere.Resident())).Must(HttpStatusCode.NotFound);
        (await (await meeting.Drafted()).Cast(await town.Resident())).MustBeRefused("motion.not-open");
    }

    [Fact]
    public async Task A_ballot_is_taken_back_with_its_receipt_until_the_closing_and_the_voter_votes_again()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var motion = await (await TestMeeting.Announced(town)).Opened();
        var (voter, first, second) = (await town.Resident(), TestReceipt.Made(), TestReceipt.Made());
        (await motion.Cast(voter, "no", first)).MustBeOk();

        (await motion.Revoke(voter, TestReceipt.Made())).MustBeRefused("ballot.receipt-unknown");
        (await motion.Revoke(voter, first)).Must(HttpStatusCode.NoContent);
        (await motion.Revoke(voter, first)).Must(HttpStatusCode.NoContent);
        (await motion.Cast(voter, "yes", second)).MustBeOk();

        Assert.Equal(1, Votes(await motion.Result(), "yes"));
        Assert.Equal(second.Receipt, Assert.Single(await motion.Receipts(voter)).GetProperty("receipt").GetString());
        (await motion.Revoke(voter, second)).MustBeRefused("motion.closed");
    }

    [Fact]
    public async Task Nobody_learns_how_an_open_vote_stands_and_a_closed_one_never_changes()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var motion = await (await TestMeeting.Announced(town)).Opened();
        var (voter, late, office) = (await town.Resident(), await town.Resident(), await town.Staff(Role.Office));
        (await motion.Cast(voter)).MustBeOk();

        Assert.False((await office.Get(motion.Address)).MustBeOk().Json.TryGetProperty("result", out var _));
        (await office.Get($"{motion.Address}/receipts")).MustBeRefused("motion.already-open");
        var first = (await motion.Close()).MustBeOk().Body;
        (await motion.Cast(late)).MustBeRefused("motion.closed");

        Assert.Equal(first, (await motion.Close()).MustBeOk().Body);
        Assert.Equal("passed", (await office.Get(motion.Address)).MustBeOk().Json.GetProperty("result").GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task Whatever_was_acknowledged_around_the_closing_is_counted_and_nothing_else()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var motion = await (await TestMeeting.Announced(town)).Opened();
        var voters = await town.Residents(120);

        var casting = voters.Select(voter => motion.Cast(voter)).ToList();
        await Task.WhenAny(casting);
        var closing = motion.Close();
        var answers = await Task.WhenAll(casting);

        var acknowledged = answers.Count(answer => answer.Status == HttpStatusCode.OK);
        Assert.Equal(acknowledged, (await closing).MustBeOk().Json.GetProperty("turnout").GetInt32());
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => answer.MustBeRefused("motion.closed"));
        Assert.Equal(acknowledged, (await motion.Receipts(voters[0])).Count);
    }

    [Fact]
    public async Task A_motion_without_presence_does_not_count_of_those_present()
    {
        var meeting = await TestMeeting.Announced(await TestTown.Settle(await TestApi.Shared()));

        (await meeting.Put(TestMotion.Ballot(needsPresence: false), TestMotion.Rule(of: "present"))).MustBeMalformed("of");
        (await meeting.Put(TestMotion.Ballot(needsPresence: true), TestMotion.Rule(of: "present"))).Must(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_named_vote_shows_who_said_what_and_a_secret_one_only_that_it_was_counted()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var (named, secret) = (await meeting.Opened(TestMotion.Ballot(isSecret: false)), await meeting.Opened());
        var voter = await town.Resident();
        foreach (var motion in new[] { named, secret })
        {
            (await motion.Cast(voter, "no")).MustBeOk();
            (await motion.Close()).MustBeOk();
        }

        var (open, covered) = (Assert.Single(await named.Receipts(voter)), Assert.Single(await secret.Receipts(voter)));

        Assert.Equal("no", open.GetProperty("choices")[0].GetString());
        Assert.StartsWith("居*", open.GetProperty("voter").GetString());
        Assert.Equal(["receipt"], covered.EnumerateObject().Select(property => property.Name));
    }

    [Theory]
    [InlineData("yesNo", "maybe")]
    [InlineData("single", "1,2")]
    [InlineData("single", "")]
    [InlineData("approval", "1,1")]
    [InlineData("approval", "4")]
    [InlineData("ranking", "2,1,2")]
    public async Task A_ballot_that_does_not_fit_is_sent_back_and_costs_no_vote(string kind, string choices)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var options = kind == "yesNo" ? Array.Empty<string>() : ["路灯", "健身点", "长椅"];
        var motion = await (await TestMeeting.Announced(town)).Opened(TestMotion.Ballot(kind, options: options));
        var voter = await town.Resident();

        (await motion.Cast(voter, choices.Split(',', StringSplitOptions.RemoveEmptyEntries), TestReceipt.Made())).MustBeMalformed("choices");
        (await motion.Cast(voter, [kind == "yesNo" ? "abstain" : "3"], TestReceipt.Made())).MustBeOk();
    }

    internal static int Votes(System.Text.Json.JsonElement result, string option) =>
        result.GetProperty("counts").EnumerateArray().Single(count => count.GetProperty("id").GetString() == option).GetProperty("votes").GetInt32();
}
