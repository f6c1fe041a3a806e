using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity.Following;

/// <summary>Tells whoever objected what was answered.</summary>
internal sealed class ObjectionAnswered(ZiZhiJinDb db, PersonMerges persons, SystemNotices notices) : IOutboxFollower
{
    private const int LongestTitle = 40;

    public string Kind => PublicityOutbox.ObjectionAnswered;

    public async Task Follow(OutboxRow row, CancellationToken cancel)
    {
        var id = PublicityOutbox.IdIn(row);
        var found = await (
            from objection in db.Objections
            join version in db.PostingVersions on new { objection.PostingId, Number = objection.Version } equals new { version.PostingId, version.Number }
            where objection.Id == id && objection.State == ObjectionState.Answered && objection.Text != ""
            select new { objection, version.Title }).AsNoTracking().FirstOrDefaultAsync(cancel);
        if (found is null) return;

        var about = found.Title[..Math.Min(found.Title.Length, LongestTitle)];
        var body = found.objection.Answer![..Math.Min(found.objection.Answer!.Length, NoticeText.LongestBody)];
        await notices.Write(row, new NoticeText($"您的异议已经答复：{about}", body, NoticeCategory.Publicity), Audience.Of([await persons.RootOf(found.objection.PersonId, cancel)]), cancel);
    }
}
