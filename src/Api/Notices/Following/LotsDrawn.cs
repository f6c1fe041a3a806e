using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Meetings.Seating;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Api.Notices.Following;

/// <summary>Tells those who took part in a drawing of lots whether they have a place or wait. Not if the meeting was cancelled in the meantime.</summary>
internal sealed class LotsDrawn(ZiZhiJinDb db, SystemNotices notices) : IOutboxFollower
{
    public string Kind => MeetingLots.Drawn;

    public async Task Follow(OutboxRow row, CancellationToken cancel)
    {
        var payload = JsonSerializer.Deserialize<JsonElement>(row.Payload);
        var (meetingId, hasPlace) = (payload.GetProperty("occasionId").GetGuid(), payload.GetProperty("hasPlace").GetBoolean());
        if (await db.Meetings.AsNoTracking().Include(meeting => meeting.Occasion).FirstOrDefaultAsync(meeting => meeting.Id == meetingId, cancel)
            is not { Occasion.State: OccasionState.Announced } meeting) return;
        var persons = await Persons(meeting.Occasion, hasPlace, cancel);
        var accounts = await db.Accounts.Where(account => account.PersonId != null && persons.Contains(account.PersonId.Value)).Select(account => account.Id).ToListAsync(cancel);
        if (accounts.Count == 0) return;
        var starts = ShanghaiTime.ClockOf(meeting.Occasion.StartsAt);
        var text = hasPlace
            ? new NoticeText("抽签结果：您有名额", $"您报名的会议抽到了您。{starts:M 月 d 日 H:mm}，{meeting.Place}。来不了请取消报名，把名额让给下一位。", NoticeCategory.Hearing)
            : new NoticeText("抽签结果：您在候补", $"您报名的会议（{starts:M 月 d 日 H:mm}）没有抽到您，按抽签的顺序候补。有名额空出来会马上通知您。", NoticeCategory.Hearing);
        await notices.Write(row, text, Audience.OfAccounts(accounts), cancel);
    }

    // By the entries of the roster that they are now. Who has a place under one entry does not wait under another.
    private async Task<List<Guid>> Persons(Occasion occasion, bool hasPlace, CancellationToken cancel)
    {
        var taking = await db.Registrations.Where(one => one.OccasionId == occasion.Id && one.CancelledAt == null && one.LotNumber != null)
            .OrderBy(one => one.Arrival).Select(one => one.PersonId).ToListAsync(cancel);
        var (places, roots) = (occasion.OpenPlaces ?? taking.Count, await db.RootsOf(taking, cancel));
        var come = taking.Take(places).Select(entry => roots[entry]).Distinct().ToList();
        return hasPlace ? come : [.. taking.Skip(places).Select(entry => roots[entry]).Except(come)];
    }
}
