using MySql.Data.MySqlClient;

namespace ZiZhiJin.MySql.Driver;

/// <summary>A connection string, read once, and what the driver is told instead.</summary>
internal sealed class ConnectionSettings
{
    public ConnectionSettings(string connectionString)
    {
        var asked = new MySqlConnectionStringBuilder(connectionString);
        Refuse(asked);
        Server = asked.Server;
        Port = asked.Port;
        Database = asked.Database;
        MaximumConnections = (int)asked.MaximumPoolSize;
        ConnectTimeout = asked.ConnectionTimeout == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(asked.ConnectionTimeout);
        CommandTimeout = (int)asked.DefaultCommandTimeout;
        ForDriver = Cured(asked).ConnectionString;
    }

    public string Server { get; }
    public uint Port { get; }
    public string Database { get; }
    public int MaximumConnections { get; }
    public TimeSpan ConnectTimeout { get; }

    /// <summary>Seconds; 0 waits for ever.</summary>
    public int CommandTimeout { get; }

    /// <summary>Contains the password: never to be shown.</summary>
    public string ForDriver { get; }

    public static string WithoutDatabase(string connectionString) =>
        new MySqlConnectionStringBuilder(connectionString) { Database = "" }.ConnectionString;

    private static void Refuse(MySqlConnectionStringBuilder asked)
    {
        if (asked.UseAffectedRows)
            throw new ArgumentException("UseAffectedRows=true: an UPDATE that changes nothing would look like a lost row.");
        if (asked.OldGuids || !asked.TreatTinyAsBoolean)
            throw new ArgumentException("OldGuids=true and TreatTinyAsBoolean=false are not supported.");
    }

    private static MySqlConnectionStringBuilder Cured(MySqlConnectionStringBuilder asked)
    {
        asked.Pooling = false; // the driver's pool blocks threads and pays two round trips per checkout
        asked.Keepalive = 0; // anything else throws PlatformNotSupportedException on Linux
        asked.AutoEnlist = false;
        asked.AllowBatch = true;
        asked.ConvertZeroDateTime = false;
        return asked;
    }
}
