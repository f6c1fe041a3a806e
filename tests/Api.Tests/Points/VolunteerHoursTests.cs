using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Activities;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Tests.Points;

/// <summary>Each test moves the clock of a host that only they share; they run one after the other.</summary>
public sealed class VolunteerHoursTests
{
    [Fact]
    public async Task Whoever_helped_earns_by_the_time_until_they_left_or_the_end()
    {
        var here = await VolunteerTown.Settle(onMovingHost: true);
        var (stays, leaves, comes) = (await here.Town.Resident(), await here.Town.Resident(), await here.Town.Resident());
        var activity = await here.Helping(stays, leaves);
        (await activity.CheckIn(comes)).MustBeOk();

        here.Api.Clock.Move(TimeSpan.FromMinutes(30));
        var left = (await leaves.Post($"{activity.Address}/check-out", new { venueCode = here.Town.VenueCodeOf(activity.Id) })).MustBeOk();
        here.Api.Clock.Move(TimeSpan.FromMinutes(30));
        Assert.Equal(left.Body, (await leaves.Post($"{activity.Address}/check-out", new { venueCode = here.Town.VenueCodeOf(activity.Id) })).MustBeOk().Body);
        Assert.Equal(0, await VolunteerTown.MinutesOf(stays));
        await VolunteerTown.Close(activity);
        await here.Follow();

        Assert.Equal((60, 30, 0), (await VolunteerTown.MinutesOf(stays), await VolunteerTown.MinutesOf(leaves), await VolunteerTown.MinutesOf(comes)));
        Assert.Equal((10, 5, 0), (await VolunteerTown.BalanceOf(stays), await VolunteerTown.BalanceOf(leaves), await VolunteerTown.BalanceOf(comes)));
    }

    [Fact]
    public async Task A_day_has_a_ceiling_over_all_its_activities()
    {
        var here = await VolunteerTown.Settle(onMovingHost: true);
        var volunteer = await here.Town.Resident();
        for (var time = 0; time < 2; time++)
        {
            var activity = await here.Helping(volunteer);
            here.Api.Clock.Move(TimeSpan.FromMinutes(60));
            await VolunteerTown.Close(activity);
            await here.Follow();
        }

        Assert.Equal((120, 16), (await VolunteerTown.MinutesOf(volunteer), await VolunteerTown.BalanceOf(volunteer)));
    }

    [Fact]
    public async Task Room_that_comes_free_under_a_day_s_ceiling_goes_to_the_day_s_other_activities()
    {
        var here = await VolunteerTown.Settle(onMovingHost: true);
        var volunteer = await here.Town.Resident();
        var activities = new List<TestActivity>();
        for (var time = 0; time < 2; time++)
        {
            activities.Add(await here.Helping(volunteer));
            here.Api.Clock.Move(TimeSpan.FromMinutes(60));
            await VolunteerTown.Close(activities[time]);
            await here.Follow();
        }

        Assert.Equal(16, await VolunteerTown.BalanceOf(volunteer));
        await Undo(here, activities[0].Id);
        await Tell(here, activities[0].Id);
        Assert.Equal(10, await VolunteerTown.BalanceOf(volunteer));
        await Tell(here, activities[1].Id);

        Assert.Equal(10, await VolunteerTown.BalanceOf(volunteer));
    }

    [Fact]
    public async Task A_merge_gives_back_what_one_day_brought_twice_and_a_split_gives_each_their_own_again()
    {
        var here = await VolunteerTown.Settle(onMovingHost: true);
        var (one, other) = (await here.Town.Resident(), await here.Town.Resident());
        for (var time = 0; time < 2; time++)
        {
            var activity = await here.Helping(one, other);
            here.Api.Clock.Move(TimeSpan.FromMinutes(60));
            await VolunteerTown.Close(activity);
            await here.Follow();
        }

        Assert.Equal((16, 16), (await VolunteerTown.BalanceOf(one), await VolunteerTown.BalanceOf(other)));
        for (var times = 0; times < 2; times++)
        {
            (await here.Committee.Post($"/api/staff/persons/{one.PersonId}/merge", new { otherId = other.PersonId, reason = "登记了两次" })).Must(HttpStatusCode.NoContent);
            await here.Follow();
            Assert.Equal(16, await VolunteerTown.BalanceOf(one));
            (await here.Committee.Post($"/api/staff/persons/{one.PersonId}/split", new { otherId = other.PersonId, reason = "是两个人" })).Must(HttpStatusCode.NoContent);
            await here.Follow();

            Assert.Equal(16, await VolunteerTown.BalanceOf(one));
            Assert.Equal(16, await here.Api.InDb(db => db.PointsLegs.Where(leg => leg.HolderId == other.PersonId).SumAsync(leg => leg.Amount)));
        }
    }

    [Fact]
    public async Task A_check_in_that_is_taken_back_takes_its_points_back_by_a_counter_entry_and_telling_it_again_changes_nothing()
    {
        var here = await VolunteerTown.Settle(onMovingHost: true);
        var volunteer = await here.Town.Resident();
        var activity = await here.Helping(volunteer);
        here.Api.Clock.Move(TimeSpan.FromMinutes(60));
        await VolunteerTown.Close(activity);
        await here.Follow();
        await Tell(here, activity.Id);
        Assert.Equal(10, await VolunteerTown.BalanceOf(volunteer));

        await Undo(here, activity.Id);
        await Tell(here, activity.Id);

        var points = (await volunteer.Get("/api/me/points")).MustBeOk().Json;
        Assert.Equal((0, 2), (points.GetProperty("balance").GetInt32(), points.GetProperty("entries").GetArrayLength()));
        Assert.Equal(0, await VolunteerTown.MinutesOf(volunteer));
    }

    [Fact]
    public async Task What_was_spent_before_it_was_taken_back_is_owed_and_the_balance_is_never_below_zero()
    {
        var here = await VolunteerTown.Settle(onMovingHost: true);
        var volunteer = await here.Town.Resident();
        var activity = await here.Helping(volunteer);
        here.Api.Clock.Move(TimeSpan.FromMinutes(60));
        await VolunteerTown.Close(activity);
        await here.Follow();
        (await VolunteerTown.Exchange(volunteer, await here.Offer(cost: 7, stock: 1))).MustBeOk();

        await Undo(here, activity.Id);
        await Tell(here, activity.Id);

        var points = (await volunteer.Get("/api/me/points")).MustBeOk().Json;
        Assert.Equal((0, 7), (points.GetProperty("balance").GetInt32(), points.GetProperty("owed").GetInt32()));
        (await VolunteerTown.Exchange(volunteer, await here.Offer(cost: 1, stock: 1))).MustBeRefused("points.not-enough");
    }

    [Fact]
    public async Task Weaker_proofs_earn_what_the_rule_says_and_without_a_rule_there_are_hours_and_no_points()
    {
        var (here, ruleless) = (await VolunteerTown.Settle(onMovingHost: true), await VolunteerTown.Settle(withRule: false, onMovingHost: true));
        var (card, other) = (await here.Town.Resident(), await ruleless.Town.Resident());
        var (activity, unpaid) = (await here.Helping(card), await ruleless.Helping(other));
        await here.Api.InDb(db => db.CheckIns.Where(one => one.OccasionId == activity.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Proof, PresenceProof.HelperEntry)));
        here.Api.Clock.Move(TimeSpan.FromMinutes(60));
        await VolunteerTown.Close(activity);
        await VolunteerTown.Close(unpaid);
        await here.Follow();
        await ruleless.Follow();

        Assert.Equal((60, 5), (await VolunteerTown.MinutesOf(card), await VolunteerTown.BalanceOf(card)));
        Assert.Equal((60, 0), (await VolunteerTown.MinutesOf(other), await VolunteerTown.BalanceOf(other)));
    }

    [Fact]
    public async Task Only_who_was_there_checks_out_and_the_leader_checks_out_everybody_else_once()
    {
        var here = await VolunteerTown.Settle(onMovingHost: true);
        var (volunteer, absent) = (await here.Town.Resident(), await here.Town.Resident());
        var activity = await here.Helping(volunteer);

        (await absent.Post($"{activity.Address}/check-out", new { venueCode = here.Town.VenueCodeOf(activity.Id) })).MustBeRefused("check-out.not-checked-in");
        (await volunteer.Post($"{activity.Address}/check-out", new { venueCode = here.Town.VenueCodeOf(Guid.CreateVersion7()) })).MustBeRefused("check-in.code-of-another-occasion");
        var sent = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => activity.Leader.Post($"{activity.StaffAddress}/check-outs")));

        Assert.Equal(1, sent.Sum(answer => answer.MustBeOk().Json.GetProperty("persons").GetInt32()));
    }

    [Fact]
    public async Task Registering_again_with_the_other_word_makes_a_guest_a_volunteer()
    {
        var here = await VolunteerTown.Settle(onMovingHost: true);
        var volunteer = await here.Town.Resident();
        var activity = await here.Helping();
        var nonce = NeedsSurvey.NewNonce();
        (await activity.Register(volunteer, nonce)).MustBeOk();

        (await volunteer.Put($"{activity.Address}/registration", new { nonce = NeedsSurvey.NewNonce(), asVolunteer = true })).MustBeOk();

        Assert.Equal([true], await here.Api.InDb(db => db.Registrations.Where(one => one.OccasionId == activity.Id).Select(one => one.AsVolunteer).ToListAsync()));
    }

    private static Task<int> Undo(VolunteerTown here, Guid activityId)
    {
        DateTimeOffset? now = here.Api.Clock.GetUtcNow();
        return here.Api.InDb(db => db.CheckIns.Where(one => one.OccasionId == activityId).ExecuteUpdateAsync(set => set.SetProperty(one => one.UndoneAt, now)));
    }

    private static async Task Tell(VolunteerTown here, Guid activityId)
    {
        await here.Town.Save(db => db.Outbox.Add(PresenceNews.Of(activityId, here.Town.Neighbourhood.Id, here.Api.Clock.GetUtcNow())));
        await here.Follow();
    }
}
