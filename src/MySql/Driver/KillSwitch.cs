using System.Diagnostics;
using System.Globalization;
using MySql.Data.MySqlClient;

namespace ZiZhiJin.MySql.Driver;

/// <summary>Ends a session from a second connection: the protocol has no other way to stop a running statement.</summary>
internal static class KillSwitch
{
    // A caller who gave up is let go within a second, whatever the server does.
    private static readonly TimeSpan CallerWaits = TimeSpan.FromMilliseconds(700);

    // Later the server may have been started again, and the number may belong to somebody else.
    private static readonly TimeSpan TooLate = TimeSpan.FromSeconds(5);

    /// <summary>Never throws. Goes on by itself when the server is slow to take the order.</summary>
    public static Task Kill(int sessionId, ConnectionSettings settings) =>
        Task.WhenAny(Send(sessionId, settings), Task.Delay(CallerWaits));

    private static async Task Send(int sessionId, ConnectionSettings settings)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await using var link = new MySqlConnection(settings.ForDriver);
            await link.OpenAsync();
            if (Stopwatch.GetElapsedTime(started) > TooLate) return;
            await using var kill = new MySqlCommand(string.Create(CultureInfo.InvariantCulture, $"KILL {sessionId}"), link);
            await kill.ExecuteNonQueryAsync();
        }
        catch (Exception)
        {
            // A server that is gone or full: the abandoned session ends when its socket does.
        }
    }
}
