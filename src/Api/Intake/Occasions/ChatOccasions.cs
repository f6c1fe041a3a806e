using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Meetings;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Intake.Occasions;

/// <summary>Looks up meetings and activities of the speaker's neighbourhood, the soonest first. Drafts are not there.</summary>
internal sealed class ChatOccasions(ZiZhiJinDb db, Registrations registrations)
{
    public async Task<List<OccasionTold>> Meetings(ChatSpeaker who, CancellationToken cancel) => await WithStanding(
        [.. (await MeetingsOf(who).Where(meeting => meeting.Occasion.State == OccasionState.Announced && meeting.Occasion.EndsAt >= who.Now)
            .OrderBy(meeting => meeting.Occasion.StartsAt).Take(IChatList.Most).ToListAsync(cancel)).Select(OccasionTold.Of)], who, cancel);

    public async Task<List<OccasionTold>> Activities(ChatSpeaker who, CancellationToken cancel) => await WithStanding(
        [.. (await ActivitiesOf(who).Where(activity => activity.Occasion.State == OccasionState.Announced && activity.Occasion.EndsAt >= who.Now)
            .OrderBy(activity => activity.Occasion.StartsAt).Take(IChatList.Most).ToListAsync(cancel)).Select(OccasionTold.Of)], who, cancel);

    /// <summary>Where the speaker has a place or waits for one, also if it was cancelled since.</summary>
    public async Task<List<OccasionTold>> Mine(ChatSpeaker who, CancellationToken cancel)
    {
        var entries = await db.EntriesOf(who.Person, cancel);
        var ids = await db.Occasions.Where(occasion => db.Registrations.Any(one => one.OccasionId == occasion.Id && entries.Contains(one.PersonId) && one.CancelledAt == null))
            .Where(occasion => occasion.AreaId == who.Area && occasion.EndsAt >= who.Now && (occasion.State == OccasionState.Announced || occasion.State == OccasionState.Cancelled))
            .OrderBy(occasion => occasion.StartsAt).Select(occasion => occasion.Id).Take(IChatList.Most).ToListAsync(cancel);
        return await Among(ids, who, cancel);
    }

    public async Task<OccasionTold?> Find(Guid id, ChatSpeaker who, CancellationToken cancel) => (await Among([id], who, cancel)).FirstOrDefault();

    private async Task<List<OccasionTold>> Among(List<Guid> ids, ChatSpeaker who, CancellationToken cancel)
    {
        var meetings = await MeetingsOf(who).Where(meeting => ids.Contains(meeting.Id)).ToListAsync(cancel);
        var activities = await ActivitiesOf(who).Where(activity => ids.Contains(activity.Id)).ToListAsync(cancel);
        return await WithStanding([.. meetings.Select(OccasionTold.Of).Concat(activities.Select(OccasionTold.Of)).OrderBy(told => told.Occasion.StartsAt)], who, cancel);
    }

    private IQueryable<Meeting> MeetingsOf(ChatSpeaker who) => db.Meetings.AsNoTracking().Include(meeting => meeting.Occasion).OpenTo(who.Caller);

    private IQueryable<Activity> ActivitiesOf(ChatSpeaker who) => db.Activities.AsNoTracking().Include(activity => activity.Occasion).Where(activity => activity.AreaId == who.Area
        && (activity.Occasion.State == OccasionState.Announced || activity.Occasion.State == OccasionState.Closed
            || (activity.Occasion.State == OccasionState.Cancelled && activity.Occasion.Arrivals > 0)));

    private async Task<List<OccasionTold>> WithStanding(IReadOnlyList<OccasionTold> all, ChatSpeaker who, CancellationToken cancel)
    {
        var ids = all.Select(told => told.Occasion.Id).ToList();
        var live = db.Registrations.Where(one => ids.Contains(one.OccasionId) && one.CancelledAt == null);
        var counts = await live.GroupBy(one => one.OccasionId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancel);
        var entries = await db.EntriesOf(who.Person, cancel);
        var mine = await live.Where(one => entries.Contains(one.PersonId)).Select(one => one.OccasionId).ToListAsync(cancel);
        var told = new List<OccasionTold>();
        foreach (var one in all)
        {
            var place = mine.Contains(one.Occasion.Id) ? await registrations.Find(one.Occasion, entries, cancel) : null;
            told.Add(one with { Registered = counts.GetValueOrDefault(one.Occasion.Id), Mine = place });
        }

        return told;
    }
}
