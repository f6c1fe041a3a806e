using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Storage.Notices;

/// <summary>What becomes of readings when their reader goes or turns out to be somebody known, and of notices and calls that name somebody.</summary>
internal static class NoticeErasure
{
    public static Task ForgetReadings(this ZiZhiJinDb db, Guid accountId, CancellationToken cancel) =>
        db.NoticeReads.Where(read => read.AccountId == accountId).ExecuteDeleteAsync(cancel);

    public static async Task ForgetNoticesTo(this ZiZhiJinDb db, IReadOnlyList<Guid> persons, CancellationToken cancel)
    {
        var keys = persons.Select(AudienceKey.Person).ToList();
        await db.NoticeAddresses.Where(addressed => keys.Contains(addressed.Key)).ExecuteDeleteAsync(cancel);
        await db.NoticeCalls.Where(call => persons.Contains(call.PersonId)).ExecuteDeleteAsync(cancel);
    }

    /// <summary>What both have read was read when the first of them did.</summary>
    public static async Task MoveReadings(this ZiZhiJinDb db, Guid from, Guid to, CancellationToken cancel)
    {
        await db.Run(new SqlText().Append("INSERT INTO notice_reads (NoticeId, AccountId, ReadAt) SELECT NoticeId, ").Value(to)
            .Append(", ReadAt FROM notice_reads r WHERE r.AccountId = ").Value(from)
            .Append(" ON DUPLICATE KEY UPDATE ReadAt = LEAST(notice_reads.ReadAt, VALUES(ReadAt)); DELETE FROM notice_reads WHERE AccountId = ").Value(from), cancel);
    }
}
