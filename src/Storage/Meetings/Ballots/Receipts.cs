using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Meetings;

namespace ZiZhiJin.Storage.Meetings.Ballots;

public static class Receipts
{
    /// <summary>Ballots of a closed motion in the order of their receipts, which is none.</summary>
    public static async Task<IReadOnlyList<Ballot>> ReceiptsOf(this ZiZhiJinDb db, Guid motionId, byte[]? after, int most, CancellationToken cancel)
    {
        var motion = motionId.ToByteArray(true);
        return await db.Ballots.FromSql($"SELECT * FROM ballots WHERE MotionId = {motion} AND Receipt > {after ?? []} ORDER BY Receipt LIMIT {most}").AsNoTracking().ToListAsync(cancel);
    }
}
