using System.Diagnostics;
using System.Globalization;
using MySql.Data.MySqlClient;

namespace ZiZhiJin.MySql.Driver;

/// <summary>Ends a session from a second connection: the protocol has no other way to stop a running statement.</summary>
internal static class KillSwitch
{
    // A caller who gave up is let go within a second, whatever the server does.
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(700);

    public static async Task Kill(int sessionId, ConnectionSettings settings)
    {
        try
        {
            await Send(sessionId, settings).WaitAsync(Limit);
        }
        catch (Exception)
        {
            // A server that is gone or too busy to be told: the abandoned session ends when its socket does.
        }
    }

    private static async Task Send(int sessionId, ConnectionSettings settings)
    {
        var started = Stopwatch.GetTimestamp();
        await using var link = new MySqlConnection(settings.ForDriver);
        await link.OpenAsync();
        // Too late: the server may have been started again meanwhile, and the number may belong to somebody else.
        if (Stopwatch.GetElapsedTime(started) > Limit) return;
        await using var kill = new MySqlCommand(string.Create(CultureInfo.InvariantCulture, $"KILL {sessionId}"), link);
        await kill.ExecuteNonQueryAsync();
    }
}
