using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Meetings;

internal static class OccasionLocks
{
    /// <summary>
    /// Holds an occasion until the transaction ends: whoever puts or opens a motion and whoever closes the meeting come one after the other, so that
    /// nothing is voted on after the closing. What is read afterwards has to be read committed.
    /// </summary>
    public static Task Hold(this ZiZhiJinDb db, Guid occasionId, CancellationToken cancel) =>
        db.Run(new SqlText().Append("SELECT Id FROM occasions WHERE Id = ").Value(occasionId).Append(" FOR UPDATE"), cancel);
}
