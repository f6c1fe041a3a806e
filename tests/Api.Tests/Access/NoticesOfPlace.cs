using System.Security.Cryptography;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage;

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
}
