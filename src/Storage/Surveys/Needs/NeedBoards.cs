using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>
/// The boards that this process remembers. A board is brought up to date before every question by the rows that changed since; the
/// database is the truth, and <see cref="Advance"/> lets only one transaction at a time change a board.
/// </summary>
public sealed class NeedBoards(NeedUnderstanding understanding)
{
    private const int Most = 200;
    private readonly ConcurrentDictionary<NeedBoardKey, LiveBoard> _live = new();

    public async Task<T> Ask<T>(ZiZhiJinDb db, NeedBoardKey key, Func<LiveBoard, Task<T>> question, CancellationToken cancel)
    {
        if (_live.Count > Most) _live.Clear();
        var board = _live.GetOrAdd(key, fresh => new LiveBoard(fresh, understanding.Reader));
        await board.Turn.WaitAsync(cancel);
        try
        {
            await board.CatchUp(db, cancel);
            return await question(board);
        }
        catch
        {
            board.Forget();
            throw;
        }
        finally
        {
            board.Turn.Release();
        }
    }

    /// <summary>Takes the board for the running transaction, and its next revision.</summary>
    public static async Task<long> Advance(ZiZhiJinDb db, NeedBoardKey key, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO need_boards (AreaId, Year, Revision) VALUES ({key.AreaId.ToByteArray(true)}, {key.Year}, 1) ON DUPLICATE KEY UPDATE Revision = Revision + 1", cancel);
        return await db.NeedBoards.Where(board => board.AreaId == key.AreaId && board.Year == key.Year).Select(board => board.Revision).SingleAsync(cancel);
    }
}
