using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Meetings;
using ZiZhiJin.Api.Tests.Surveys;

namespace ZiZhiJin.Api.Tests.Activities;

/// <summary>How staff register those who have no phone.</summary>
public sealed class EnlistTests
{
    [Fact]
    public async Task An_elder_is_registered_as_a_volunteer_by_hand_and_taken_back_and_both_are_written_down()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var (activity, elder, nonce) = (await TestActivity.Announced(town, places: 1), await town.PersonWithoutPhone(), NeedsSurvey.NewNonce());

        (await Enlist(activity.Leader, $"{activity.Address}/registrations", elder, nonce, asVolunteer: true)).MustBeOk();
        (await Enlist(activity.Leader, $"{activity.Address}/registrations", elder, nonce, asVolunteer: true)).MustBeOk();
        var waiting = await town.Resident();
        (await activity.Register(waiting)).MustBeOk();

        var line = (await Listed(activity.Leader, $"{activity.Address}/registrations"))[0];
        Assert.Equal((elder, true, true), (line.GetProperty("personId").GetGuid(), line.GetProperty("asVolunteer").GetBoolean(), line.GetProperty("byHand").GetBoolean()));
        Assert.Contains('*', line.GetProperty("name").GetString()!);
        Assert.Equal((false, 1), await activity.PlaceOf(waiting));
        (await activity.Leader.Delete($"{activity.Address}/registrations/{elder}")).Must(HttpStatusCode.NoContent);
        (await activity.Leader.Delete($"{activity.Address}/registrations/{elder}")).Must(HttpStatusCode.NoContent);
        Assert.Equal((true, 1), await activity.PlaceOf(waiting));
        Assert.False((await Listed(activity.Leader, $"{activity.Address}/registrations"))[0].GetProperty("byHand").GetBoolean());
        var acts = await api.InDb(db => db.AuditRows.Where(row => row.SubjectId == activity.Id && row.Details!.Contains($"{elder}")).Select(row => row.Act).Distinct().ToListAsync());
        Assert.Equal(["occasion.enlist", "occasion.strike"], acts.Order());
    }

    [Fact]
    public async Task At_a_meeting_the_committee_does_and_nobody_of_elsewhere_is_registered()
    {
        var api = await TestApi.Shared();
        var (town, elsewhere) = (await TestTown.Settle(api), await TestTown.Settle(api));
        var (meeting, elder) = (await TestMeeting.Announced(town, places: 5), await town.PersonWithoutPhone());
        var address = $"{meeting.StaffAddress}/registrations";

        Assert.True((await Enlist(meeting.Committee, address, elder)).MustBeOk().Json.GetProperty("place").GetProperty("hasPlace").GetBoolean());

        (await Enlist(meeting.Committee, address, await elsewhere.PersonWithoutPhone())).Must(HttpStatusCode.NotFound);
        (await meeting.Committee.Delete($"{address}/{await town.PersonWithoutPhone()}")).Must(HttpStatusCode.NotFound);
        Assert.Equal(elder, Assert.Single(await Listed(meeting.Committee, address)).GetProperty("personId").GetGuid());
        (await meeting.Committee.Post($"{meeting.StaffAddress}/closing", new { headCount = 1 })).Must(HttpStatusCode.NoContent);
        (await Enlist(meeting.Committee, address, await town.PersonWithoutPhone())).MustBeRefused("occasion.closed");
    }

    private static Task<ApiAnswer> Enlist(TestUser by, string address, Guid personId, string? nonce = null, bool asVolunteer = false) =>
        by.Post(address, new { personId, nonce = nonce ?? NeedsSurvey.NewNonce(), asVolunteer });

    private static async Task<List<JsonElement>> Listed(TestUser by, string address) => [.. (await by.Get(address)).MustBeOk().Json.EnumerateArray()];
}
