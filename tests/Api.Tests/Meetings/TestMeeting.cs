using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Meetings;

/// <summary>A meeting with the committee that convened it.</summary>
internal sealed class TestMeeting(TestTown town, TestUser committee, Guid id)
{
    public Guid Id => id;
    public TestTown Town => town;
    public TestUser Committee => committee;
    public string Address => $"/api/meetings/{id}";
    public string StaffAddress => $"/api/staff/meetings/{id}";

    public static async Task<TestMeeting> Planned(TestTown town, string kind = "residentsMeeting", TimeSpan startsIn = default, int? places = null)
    {
        var committee = await town.Staff(Role.Committee);
        var planned = (await committee.Post("/api/staff/meetings", new { areaId = town.Neighbourhood.Id, kind, outline = Outline(startsIn, places) })).Must(HttpStatusCode.Created);
        return new TestMeeting(town, committee, planned.Json.GetProperty("id").GetGuid());
    }

    public static async Task<TestMeeting> Announced(TestTown town, TimeSpan startsIn = default, int? places = null)
    {
        var meeting = await Planned(town, startsIn: startsIn, places: places);
        (await meeting.Announce()).Must(HttpStatusCode.NoContent);
        return meeting;
    }

    public static object Outline(TimeSpan startsIn = default, int? places = null) => new
    {
        title = "楼道照明", place = "会议室", agenda = new[] { "介绍征询结果", "讨论和表决" }, places,
        startsAt = StandingClock.Start + startsIn, endsAt = StandingClock.Start + startsIn + TimeSpan.FromHours(2),
    };

    public Task<ApiAnswer> Announce() => committee.Post($"{StaffAddress}/announcement");

    public async Task CheckIn(TestUser resident) =>
        (await resident.Post($"{Address}/check-in", new { venueCode = town.VenueCodeOf(id), nonce = NeedsSurvey.NewNonce() })).MustBeOk();

    /// <summary>A helper signs that somebody is there.</summary>
    public Task<ApiAnswer> Enter(Guid personId, TestUser? by = null) => (by ?? committee).Post($"{Address}/entries", new { personId, nonce = NeedsSurvey.NewNonce() });

    public async Task<int> Persons() => (await committee.Get($"{StaffAddress}/attendance")).MustBeOk().Json.GetProperty("persons").GetInt32();

    public Task<ApiAnswer> Close(int? headCount = 4) => committee.Post($"{StaffAddress}/closing", new { headCount });

    public Task<ApiAnswer> Register(TestUser resident) => resident.Put($"{Address}/registration", new { nonce = NeedsSurvey.NewNonce() });

    /// <summary>An entry of the roster turns out to be the same person as another.</summary>
    public async Task Merge(Guid into, Guid other) =>
        (await committee.Post($"/api/staff/persons/{into}/merge", new { otherId = other, reason = "登记了两次" })).Must(HttpStatusCode.NoContent);

    public Task<ApiAnswer> Put(object? ballot = null, object? rule = null) =>
        committee.Post($"{StaffAddress}/motions", new { title = "楼道灯", text = "改成声控灯", ballot = ballot ?? TestMotion.Ballot(), rule = rule ?? TestMotion.Rule() });

    public async Task<TestMotion> Drafted(object? ballot = null, object? rule = null)
    {
        var put = await Put(ballot, rule);
        return new TestMotion(committee, put.Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid());
    }

    public async Task<TestMotion> Opened(object? ballot = null, object? rule = null)
    {
        var motion = await Drafted(ballot, rule);
        (await motion.Open()).Must(HttpStatusCode.NoContent);
        return motion;
    }
}
