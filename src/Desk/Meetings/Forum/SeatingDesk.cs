using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence.Seats;
using ZiZhiJin.Storage.Meetings.Seating;

namespace ZiZhiJin.Desk.Meetings.Forum;

/// <summary>Keeps seats for whom a meeting concerns, lets them go, and draws lots.</summary>
internal static class SeatingDesk
{
    public static Task<Results<SeeOther, DeskPage, NotFound>> Keep(Guid meetingId, PostedForm form, Clerk clerk, MeetingSeats seats, ForumSteps steps, CancellationToken cancel) =>
        steps.Take(meetingId, clerk, async () => await seats.Keep(meetingId, Wish(form), Nonce.Read(form["nonce"], "请重新打开这个页面再试。"), clerk.Caller, cancel) is not null, cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Release(Guid meetingId, Guid seatsId, PostedForm form, Clerk clerk, MeetingSeats seats, ForumSteps steps, CancellationToken cancel) =>
        steps.Take(meetingId, clerk, () => seats.Release(meetingId, seatsId, form.Number("left", "还要保留几个"), clerk.Caller, cancel), cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Prepare(Guid meetingId, PostedForm form, Clerk clerk, MeetingLots lots, ForumSteps steps, CancellationToken cancel) =>
        steps.Take(meetingId, clerk, async () => await lots.Prepare(meetingId, ShanghaiTime.MomentOf(form.Day("day", "截止日期").AddDays(1), TimeOnly.MinValue), clerk.Caller, cancel) is not null, cancel);

    public static Task<Results<SeeOther, DeskPage, NotFound>> Draw(Guid meetingId, Clerk clerk, MeetingLots lots, ForumSteps steps, CancellationToken cancel) =>
        steps.Take(meetingId, clerk, async () => await lots.Draw(meetingId, clerk.Caller, cancel) is not null, cancel);

    private static SeatWish Wish(PostedForm form)
    {
        var seats = form.Number("seats", "席位");
        if (seats is < 1 or > KeptSeats.Most) throw new MalformedException("desk.form-malformed", "seats", "席位要在 1 到 1000 之间。");
        return new(form.Line("whom", "给谁保留", KeptSeats.LongestName), seats, null);
    }
}
