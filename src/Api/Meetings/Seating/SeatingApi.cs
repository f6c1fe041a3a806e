using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Presence;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Lots;
using ZiZhiJin.Domain.Presence.Seats;

namespace ZiZhiJin.Api.Meetings.Seating;

/// <summary>Who gets the places of a meeting beside the order of arrival: seats that are kept, and lots that are drawn.</summary>
internal static class SeatingApi
{
    private static readonly Role[] Makers = [.. MeetingRoles.Makers], Readers = [.. MeetingRoles.Readers];
    private static readonly DateTimeOffset SampleClosing = new(2026, 6, 17, 10, 0, 0, TimeSpan.Zero);

    public static void MapSeating(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/meetings/{meetingId:guid}/lottery", ReadLottery.Handle).ForEverybody();
        var staff = app.MapGroup("/api/staff/meetings/{meetingId:guid}").SayingAs(OccasionKind.Meeting).Audited();
        staff.MapGet("/seats", ListSeats.Handle).ForRoles(Readers);
        staff.MapPost("/seats", KeepSeats.Handle).ForRoles(Makers).Example(new KeepSeats.Request("物业公司", 2, SampleIds.Nonce))
            .Refuses(SeatRefusals.NotEnough, SeatRefusals.Registered, MeetingWords.AtMeeting(PresenceRefusals.Closed), MeetingWords.AtMeeting(PresenceRefusals.OccasionCancelled));
        staff.MapPut("/seats/{seatsId:guid}", ReleaseSeats.Handle).ForRoles(Makers).Example(new ReleaseSeats.Request(0))
            .Refuses(SeatRefusals.OnlyFewer, MeetingWords.AtMeeting(PresenceRefusals.Closed), MeetingWords.AtMeeting(PresenceRefusals.OccasionCancelled));
        staff.MapPut("/lottery", PrepareLottery.Handle).ForRoles(Makers).Example(new PrepareLottery.Request(SampleClosing))
            .Refuses(LotteryRefusals.AnnouncedAlready, LotteryRefusals.NoPlaces, LotteryRefusals.ClosingTimeWrong);
        staff.MapDelete("/lottery", GiveUpLottery.Handle).ForRoles(Makers).Refuses(LotteryRefusals.AnnouncedAlready);
        staff.MapPost("/lottery/drawing", DrawLottery.Handle).ForRoles(Makers)
            .Refuses(LotteryRefusals.NoLots, LotteryRefusals.TooEarly, LotteryRefusals.SeedTampered, MeetingWords.AtMeeting(PresenceRefusals.NotAnnounced), MeetingWords.AtMeeting(PresenceRefusals.Closed), MeetingWords.AtMeeting(PresenceRefusals.OccasionCancelled));
    }
}
