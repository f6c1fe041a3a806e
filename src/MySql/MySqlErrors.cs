using System.Net.Sockets;
using MySql.Data.MySqlClient;
using ZiZhiJin.MySql.Driver;

namespace ZiZhiJin.MySql;

/// <summary>What went wrong, in words: nobody else needs the driver's exceptions or the server's numbers.</summary>
public static class MySqlErrors
{
    /// <summary>The server's error number, looked for through the inner exceptions; null when no server spoke.</summary>
    public static int? Number(Exception? error) => Find(error)?.Number;

    /// <summary>The server's own words, without the row and the statement; null when no server spoke.</summary>
    public static string? Message(Exception? error) => Find(error)?.Message;

    public static bool IsUniqueViolation(Exception error) => Number(error) is 1062 or 1586;

    /// <summary>Whether the unique index of this name refused the row. <c>PRIMARY</c> is the primary key.</summary>
    public static bool IsUniqueViolation(Exception error, string index) =>
        IsUniqueViolation(error) && Message(error)!.TrimEnd('\'').Split('\'')[^1].Split('.')[^1] == index;

    public static bool IsForeignKeyViolation(Exception error) => Number(error) is 1451 or 1452 or 1216 or 1217;

    public static bool IsDeadlock(Exception error) => Number(error) is 1213;

    public static bool IsLockTimeout(Exception error) => Number(error) is 1205 or 3572;

    public static bool IsUnknownDatabase(Exception error) => Number(error) is 1049;

    /// <summary>
    /// The row itself is at fault: too long, out of range, not the column's kind, missing, or against a check. Trying again cannot help.
    /// </summary>
    public static bool IsDataError(Exception error) => Number(error) is
        1048 or 1364 // missing
        or 1264 or 1690 // out of range
        or 1406 or 1265 // too long, truncated
        or 1292 or 1366 or 1367 or 1411 // not the column's kind
        or 3819 or 4025 // against a check: MySQL, MariaDB
        or 3140; // not JSON

    /// <summary>Trying again may help: nothing is wrong with the statement. Whether it took effect the first time is not known.</summary>
    public static bool IsTransient(Exception error)
    {
        if (Number(error) is { } number) return TransientNumbers.Contains(number);
        return Chain(error).Any(e => e is SocketException or IOException or TimeoutException or QueryInterruptedException);
    }

    private static readonly HashSet<int> TransientNumbers =
    [
        1213, 1205, 3572, // deadlock, lock wait, NOWAIT
        1040, 1203, // too many connections
        // the way to the server, or its shutting down
        1042, 1043, 1053, 1077, 1079, 1158, 1159, 1160, 1161, 1927, 2002, 2003, 2006, 2013, 4031,
        1290, 1836, // read-only while a cluster changes its mind
        1180, 1047, // a Galera node refuses the commit, or is not ready
    ];

    private static MySqlException? Find(Exception? error) => Chain(error).OfType<MySqlException>().FirstOrDefault(e => e.Number != 0);

    private static IEnumerable<Exception> Chain(Exception? error)
    {
        for (; error is not null; error = error.InnerException) yield return error;
    }
}
