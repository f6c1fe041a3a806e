using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity.Following;

/// <summary>Tells the people of an area that something hangs, until when, and how to object. What was changed before is told once, as it hangs now.</summary>
internal sealed class PostingPosted(ZiZhiJinDb db, SystemNotices notices) : IOutboxFollower
{
    public string Kind => PublicityOutbox.PostingPosted;

    public async Task Follow(OutboxRow row, CancellationToken cancel)
    {
        var (id, number) = (PublicityOutbox.IdIn(row), PublicityOutbox.VersionIn(row));
        var found = await (
            from posting in db.Postings
            join version in db.PostingVersions on new { PostingId = posting.Id, Number = posting.Version } equals new { version.PostingId, version.Number }
            where posting.Id == id && posting.State == PostingState.Posted && (number == null || posting.Version == number)
            select version).AsNoTracking().FirstOrDefaultAsync(cancel);
        if (found is null) return;

        var title = $"公示：{found.Title}";
        var body = $"{(found.Number > 1 ? "内容有更改，公示期重新计算。\n" : "")}公示期 {found.FirstDay:yyyy-MM-dd} 至 {found.LastDay:yyyy-MM-dd}。内容在居民区公示栏和小程序里都能看到；有异议，请在公示期内在小程序里提出，或者在公众号里回复“公示”。";
        await notices.Write(row, new NoticeText(title[..Math.Min(title.Length, NoticeText.LongestTitle)], body, NoticeCategory.Publicity), Audience.Everybody, cancel);
    }
}
