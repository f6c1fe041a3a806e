using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

internal static class ActivityCalls
{
    private const string Nonce = "AAECAwQFBgcICQoLDA0ODw";

    public static readonly IReadOnlyList<Call> All =
    [
        new("GET /api/activities"),
        new("GET /api/activities/{activityId}", ask => $"/api/activities/{ask.Ids.Activity}"),
        new("PUT /api/activities/{activityId}/registration", ask => $"/api/activities/{ask.Ids.Activity}/registration", _ => new { nonce = Nonce }),
        new("DELETE /api/activities/{activityId}/registration", ask => $"/api/activities/{ask.Ids.Activity}/registration"),
        new("POST /api/activities/{occasionId}/check-in", ask => $"/api/activities/{ask.Ids.Activity}/check-in", ask => new { venueCode = ask.VenueCode, nonce = Nonce }),
        new("POST /api/activities/{activityId}/check-out", ask => $"/api/activities/{ask.Ids.Activity}/check-out", ask => new { venueCode = ask.VenueCode }),
        new("GET /api/activities/{occasionId}/pass", ask => $"/api/activities/{ask.Ids.Activity}/pass"),
        new("GET /api/activities/{occasionId}/venue-code", ask => $"/api/activities/{ask.Ids.Activity}/venue-code"),
        new("POST /api/activities/{occasionId}/scans", ask => $"/api/activities/{ask.Ids.Activity}/scans", _ => Array.Empty<object>()),
        new("PUT /api/activities/{occasionId}/screen", ask => $"/api/activities/{ask.Ids.Activity}/screen", ask => new { number = ask.ScreenNumber }),
        new("DELETE /api/activities/{occasionId}/screen", ask => $"/api/activities/{ask.Ids.Activity}/screen"),
        new("GET /api/activities/{occasionId}/pack", ask => $"/api/activities/{ask.Ids.Activity}/pack"),
        new("GET /api/activities/{occasionId}/persons", ask => $"/api/activities/{ask.Ids.Activity}/persons?name=王"),
        new("POST /api/activities/{occasionId}/entries", ask => $"/api/activities/{ask.Ids.Activity}/entries", ask => new { personId = ask.Ids.Elder, nonce = Nonce }),
        new("POST /api/activities/{occasionId}/check-ins/{personId}/undoing", ask => $"/api/activities/{ask.Ids.Activity}/check-ins/{ask.Ids.Attendee}/undoing", _ => new { reason = "扫错了人" }),

        new("POST /api/staff/activities", Body: ask => new { areaId = ask.Ids.Area, outline = Outline }),
        new("PUT /api/staff/activities/{activityId}", ask => $"/api/staff/activities/{ask.Ids.DraftActivity}", _ => Outline),
        new("POST /api/staff/activities/{activityId}/announcement", ask => $"/api/staff/activities/{ask.Ids.DraftActivity}/announcement"),
        new("POST /api/staff/activities/{activityId}/closing", ask => $"/api/staff/activities/{ask.Ids.Activity}/closing", _ => new { headCount = 12 }),
        new("POST /api/staff/activities/{activityId}/cancellation", ask => $"/api/staff/activities/{ask.Ids.DraftActivity}/cancellation"),
        new("POST /api/staff/activities/{activityId}/check-outs", ask => $"/api/staff/activities/{ask.Ids.Activity}/check-outs"),
        new("GET /api/staff/activities/{activityId}/attendance", ask => $"/api/staff/activities/{ask.Ids.Activity}/attendance"),
        new("GET /api/staff/activities/{occasionId}/evidence", ask => $"/api/staff/activities/{ask.Ids.Activity}/evidence"),
        new("POST /api/staff/persons/{personId}/card", ask => $"/api/staff/persons/{ask.Ids.Elder}/card"),
        new("DELETE /api/staff/persons/{personId}/card", ask => $"/api/staff/persons/{ask.Ids.Elder}/card"),
    ];

    private static object Outline => new
    {
        title = "端午包粽子", place = "活动室", plan = "两小时", startsAt = StandingClock.Start, endsAt = StandingClock.Start.AddHours(2), places = 50,
    };
}
