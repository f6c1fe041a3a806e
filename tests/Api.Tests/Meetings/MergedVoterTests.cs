using System.Net;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Meetings;

/// <summary>Entries of the roster that turn out to be one person: that person was there, has voted, and counts once.</summary>
public sealed class MergedVoterTests
{
    [Fact]
    public async Task Who_was_checked_in_under_an_entry_that_was_merged_since_is_there_also_over_a_chain_of_merges()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var motion = await meeting.Opened(TestMotion.Ballot(needsPresence: true), TestMotion.Rule(of: "present"));
        var (voter, between, first) = (await town.Resident(), await town.PersonWithoutPhone(), await town.PersonWithoutPhone());
        (await meeting.Enter(first)).MustBeOk();
        await meeting.Merge(into: between, first);
        await meeting.Merge(into: voter.PersonId!.Value, between);

        (await motion.Cast(voter)).MustBeOk();

        Assert.NotNull((await voter.Get(meeting.Address)).MustBeOk().Json.GetProperty("checkedInAt").GetString());
        Assert.Equal((1, 1), (await meeting.Persons(), (await motion.Result()).GetProperty("present").GetInt32()));
        (await meeting.Close()).Must(HttpStatusCode.NoContent);
        var minutes = (await meeting.Committee.Post($"{meeting.StaffAddress}/minutes")).MustBeOk().Json;
        Assert.Contains("到会签到 1 人", minutes.GetProperty("text").GetString(), StringComparison.Ordinal);
        (await voter.Post($"{meeting.Address}/minutes/confirmation", new { version = 1 })).Must(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_household_is_present_as_the_one_in_which_its_member_lives_now()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var motion = await meeting.Opened(TestMotion.Ballot(unit: "household", needsPresence: true), TestMotion.Rule(of: "present"));
        var residents = await town.Residents(3, room => room == 2 ? "202" : "101");
        foreach (var resident in residents) await meeting.CheckIn(resident);

        await meeting.Merge(into: residents[0].PersonId!.Value, residents[2].PersonId!.Value);

        Assert.Equal(1, (await motion.Result()).GetProperty("present").GetInt32());
    }

    [Theory]
    [InlineData("person")]
    [InlineData("household")]
    public async Task Who_voted_under_two_entries_takes_both_back_and_votes_once(string unit)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var motion = await meeting.Opened(TestMotion.Ballot(unit: unit));
        var residents = await town.Residents(2, room => $"{room}");
        var (voter, first, second) = (residents[0], TestReceipt.Made(), TestReceipt.Made());
        (await motion.Cast(voter, "no", first)).MustBeOk();
        (await motion.Cast(residents[1], "no", second)).MustBeOk();
        await meeting.Merge(into: voter.PersonId!.Value, residents[1].PersonId!.Value);

        (await motion.Revoke(voter, second)).Must(HttpStatusCode.NoContent);
        (await motion.Cast(voter)).MustBeRefused("ballot.voted");
        (await motion.Revoke(voter, TestReceipt.Made())).MustBeRefused("ballot.receipt-unknown");
        (await motion.Revoke(voter, first)).Must(HttpStatusCode.NoContent);
        (await motion.Cast(voter)).MustBeOk();

        var result = await motion.Result();
        Assert.Equal((1, 1), (result.GetProperty("turnout").GetInt32(), BallotTests.Votes(result, "yes")));
    }

    [Fact]
    public async Task A_check_in_under_a_merged_entry_is_taken_back_as_the_persons()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var meeting = await TestMeeting.Announced(town);
        var (person, entry) = (await town.Resident(), await town.PersonWithoutPhone());
        (await meeting.Enter(entry)).MustBeOk();
        await meeting.Merge(into: person.PersonId!.Value, entry);

        (await meeting.Committee.Post($"{meeting.Address}/check-ins/{person.PersonId}/undoing", new { reason = "没有到会" })).Must(HttpStatusCode.NoContent);

        Assert.Equal(0, await meeting.Persons());
    }
}
