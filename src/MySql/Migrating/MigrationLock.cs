using System.Globalization;
using Microsoft.EntityFrameworkCore.Migrations;
using ZiZhiJin.MySql.Driver;

namespace ZiZhiJin.MySql.Migrating;

/// <summary>A named lock of the server, held by the session: processes that start together migrate one after the other.</summary>
internal sealed class MigrationLock : IMigrationsDatabaseLock
{
    private const int Patience = 120; // seconds, asked for one by one so that no command outlives its time limit
    private const string Name = "LEFT(CONCAT('zzj_migrate_', DATABASE()), 64)";

    private readonly Func<string, CancellationToken, Task<object?>> _scalar;

    private MigrationLock(IHistoryRepository history, Func<string, CancellationToken, Task<object?>> scalar) =>
        (HistoryRepository, _scalar) = (history, scalar);

    public IHistoryRepository HistoryRepository { get; }

    public static async Task<MigrationLock> Acquire(
        IHistoryRepository history, Func<string, CancellationToken, Task<object?>> scalar, CancellationToken cancel)
    {
        for (var second = 0; second < Patience; second++)
        {
            if (IsOne(await scalar($"SELECT GET_LOCK({Name}, 1)", cancel))) return new MigrationLock(history, scalar);
        }

        throw new TimeoutException($"Another process has been migrating this database for {Patience} s.");
    }

    public void Dispose() => Blocking.Wait(Release());

    public async ValueTask DisposeAsync() => await Release();

    private Task<object?> Release() => _scalar($"SELECT RELEASE_LOCK({Name})", CancellationToken.None);

    private static bool IsOne(object? answer) =>
        answer is not (null or DBNull) && Convert.ToInt64(answer, CultureInfo.InvariantCulture) == 1;
}
