using System.Text.Json;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.Storage.Presence;
using ZiZhiJin.Storage.Presence.Reminders;

namespace ZiZhiJin.Api.Notices.Following;

/// <summary>Reminds somebody of what begins soon. Not if it was moved or cancelled in the meantime, or they have no place any more.</summary>
internal sealed class BeginsSoon(ZiZhiJinDb db, SystemNotices notices, Registrations registrations, TimeProvider time) : IOutboxFollower
{
    public string Kind => Reminding.Kind;

    public async Task Follow(OutboxRow row, CancellationToken cancel)
    {
        var payload = JsonSerializer.Deserialize<JsonElement>(row.Payload);
        var (id, person) = (payload.GetProperty("occasionId").GetGuid(), payload.GetProperty("personId").GetGuid());
        if (await OccasionNamed.Find(id, db, cancel) is not { Occasion.State: OccasionState.Announced } named) return;
        if (named.Occasion.StartsAt.ToUnixTimeSeconds() != payload.GetProperty("startsAt").GetInt64() || named.Occasion.StartsAt <= time.GetUtcNow()) return;
        if (await registrations.Find(named.Occasion, await db.EntriesOf(person, cancel), cancel) is not { HasPlace: true }) return;

        var what = named.Category == NoticeCategory.Hearing ? "开会提醒" : "活动提醒";
        var body = $"{Day(named.Occasion)} {named.Begins}，{named.Place}：{named.Title}。来不了请取消报名，把名额让给别人：在小程序里，或者在公众号里回复“我的活动”。";
        await notices.Write(row, new NoticeText(NoticeText.Fitted($"{what}：{named.Title}"), body, named.Category), Audience.Of([person]), cancel);
    }

    private string Day(Occasion occasion) => (ShanghaiTime.DayOf(occasion.StartsAt).DayNumber - ShanghaiTime.DayOf(time.GetUtcNow()).DayNumber) switch { 0 => "今天", 1 => "明天", _ => "" };
}
