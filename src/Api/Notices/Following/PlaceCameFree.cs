using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Notices.Following;

/// <summary>Tells somebody on a waiting list that there is a place for them now. Not if they have left the list or lost the place in the meantime, or it was cancelled.</summary>
internal sealed class PlaceCameFree(ZiZhiJinDb db, SystemNotices notices, Registrations registrations) : IOutboxFollower
{
    public string Kind => Registrations.MovedUp;

    public async Task Follow(OutboxRow row, CancellationToken cancel)
    {
        var payload = JsonSerializer.Deserialize<JsonElement>(row.Payload);
        var (occasionId, entry) = (payload.GetProperty("occasionId").GetGuid(), payload.GetProperty("personId").GetGuid());
        if (await OccasionNamed.Find(occasionId, db, cancel) is not { Occasion.State: OccasionState.Announced } named) return;
        var personId = (await db.RootsOf([entry], cancel))[entry];
        if (await registrations.Find(named.Occasion, await db.EntriesOf(personId, cancel), cancel) is not { HasPlace: true }) return;

        var accounts = await db.Accounts.Where(account => account.PersonId == personId).Select(account => account.Id).ToListAsync(cancel);
        if (accounts.Count == 0) return;
        var text = new NoticeText(NoticeText.Fitted($"候补成功：{named.Title}"), $"有人取消了报名，您现在有名额了。{named.Begins}，{named.Place}。来不了请取消报名，把名额让给下一位。", named.Category);
        await notices.Write(row, text, Audience.OfAccounts(accounts), cancel);
    }
}
