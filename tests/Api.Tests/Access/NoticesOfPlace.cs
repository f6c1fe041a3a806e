using System.Security.Cryptography;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>What a place has been told.</summary>
internal static class NoticesOfPlace
{
    public static Guid Notice(ZiZhiJinDb db, Guid areaId, TextVerdict verdict)
    {
        var wish = new NoticeWish(areaId, new("停电通知", "后天下午停电。", NoticeCategory.Other), Audience.Everybody, new());
        var notice = Domain.Notices.Notice.Write(wish, verdict, Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(32), StandingClock.Start);
        if (notice.IsDue(StandingClock.Start)) notice.Publish(StandingClock.Start);
        db.Add(notice);
        db.AddRange(wish.Audience.KeysIn(areaId).Select(key => new Addressed(notice.Id, key)));
        return notice.Id;
    }

    /// <summary>Told to everybody there, and one of them could not be reached.</summary>
    public static Guid NoticeNotArrived(ZiZhiJinDb db, Guid areaId, Guid person)
    {
        var notice = Notice(db, areaId, TextVerdict.Passed);
        var dispatch = new Dispatch { Id = Guid.CreateVersion7(), SourceKind = NoticeDispatch.DispatchKind, SourceId = notice, AreaId = areaId, CreatedAt = StandingClock.Start, ExpandedAt = StandingClock.Start };
        var delivery = new Delivery
        {
            Id = Guid.CreateVersion7(), DispatchId = dispatch.Id, RecipientId = person, PersonId = person, State = DeliveryState.InApp, Reason = DeliveryWord.NoAccount,
            DueAt = StandingClock.Start, CreatedAt = StandingClock.Start,
        };
        db.AddRange(dispatch, delivery);
        return notice;
    }
}
