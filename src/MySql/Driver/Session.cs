using System.Data;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MySql.Data.MySqlClient;

namespace ZiZhiJin.MySql.Driver;

/// <summary>
/// One real connection to the server. Everything that waits for the server waits here, because the driver's asynchronous methods know
/// neither time limit nor cancellation. A session whose command was given up is never used again: nobody knows what it would answer next.
/// </summary>
internal sealed class Session
{
    // Writers refuse a row by writing nothing where something must stand: a server that is told to be lenient would write an empty value instead.
    private const string Strict = "SET SESSION sql_mode = CONCAT_WS(',', NULLIF(@@SESSION.sql_mode, ''), 'STRICT_TRANS_TABLES')";
    private readonly ConnectionSettings _settings;
    private bool _lost;

    private Session(MySqlConnection link, ConnectionSettings settings)
    {
        Link = link;
        _settings = settings;
        BornAt = LastUsedAt = Environment.TickCount64;
    }

    public MySqlConnection Link { get; }
    public long BornAt { get; }
    public long LastUsedAt { get; private set; }
    public bool IsUsable => !_lost && Link.State == ConnectionState.Open;

    /// <summary>A transaction may be open here: begun and not ended, or hidden in a text whose execution failed half-way.</summary>
    public bool NeedsRollback { get; set; }

    public bool HasOpenReader { get; set; }

    public static async Task<Session> Open(ConnectionSettings settings, CancellationToken cancel)
    {
        var link = new MySqlConnection(settings.ForDriver);
        SpareFinalizer(link);
        var opening = Greet(link, settings);
        try
        {
            await opening.WaitAsync(settings.ConnectTimeout, cancel);
            return new Session(link, settings);
        }
        catch (Exception e)
        {
            _ = Forget(opening, link);
            if (e is not TimeoutException) throw;
            throw new TimeoutException(
                $"The database at {settings.Server}:{settings.Port} did not answer within {settings.ConnectTimeout.TotalSeconds} s.", e);
        }
    }

    private static async Task Greet(MySqlConnection link, ConnectionSettings settings)
    {
        await link.OpenAsync(CancellationToken.None);
        using var command = new MySqlCommand(Strict, link) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(CancellationToken.None).WaitAsync(settings.ConnectTimeout);
    }

    /// <summary>
    /// Waits for the driver. When the time is up or the caller leaves, the work is stopped on the server and the session is lost.
    /// </summary>
    public async Task<T> Await<T>(Task<T> work, Patience patience, CancellationToken cancel)
    {
        try
        {
            return work.IsCompleted ? await work : await patience.Wait(work, cancel);
        }
        catch when (work.IsFaulted || work.IsCanceled)
        {
            NeedsRollback = true;
            throw;
        }
        catch (Exception e)
        {
            await Interrupt(work);
            if (e is not TimeoutException) throw;
            throw new TimeoutException($"The database command did not finish within {patience}.", e);
        }
    }

    /// <exception cref="IOException">The session is lost, and with it its transaction.</exception>
    public void EnsureUsable()
    {
        if (!IsUsable) throw new IOException("The database connection is lost.");
    }

    public async Task Run(string sql, CancellationToken cancel)
    {
        EnsureUsable();
        using var command = new MySqlCommand(sql, Link) { CommandTimeout = 0 };
        await Await(command.ExecuteNonQueryAsync(CancellationToken.None), new Patience(_settings.CommandTimeout), cancel);
    }

    /// <summary>Whether the server answers at once. Costs a round trip.</summary>
    public async Task<bool> Answers()
    {
        try
        {
            return await Await(Link.PingAsync(), new Patience(1), CancellationToken.None);
        }
        catch (Exception)
        {
            GiveUp();
            return false;
        }
    }

    /// <summary>Stops the work on the server if that is quick, and gives the session up in any case.</summary>
    public async Task Interrupt(Task work)
    {
        _lost = true;
        await KillSwitch.Kill(Link.ServerThread, _settings);
        GiveUp();
        _ = work.ContinueWith(static done => done.Exception, TaskScheduler.Default); // its failure is expected and of no interest
    }

    public void Touch() => LastUsedAt = Environment.TickCount64;

    /// <summary>Closes the connection without waiting for the server.</summary>
    public void GiveUp()
    {
        _lost = true;
        _ = Forget(Task.CompletedTask, Link);
    }

    [SuppressMessage("Usage", "CA1816", Justification =
        "The driver's finalizer reads an open result to its end: a silent server would hang the finalizer thread.")]
    private static void SpareFinalizer(MySqlConnection link) => GC.SuppressFinalize(link);

    private static async Task Forget(Task opening, MySqlConnection link)
    {
        await opening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // it may fail after the link stands
        try
        {
            SetReader(link, null);
            await link.CloseAsync();
        }
        catch (Exception)
        {
            // Whatever the driver says about a connection that nobody wants any more.
        }
    }

    // Closing would first read an open result to its end, on this thread. The driver offers no other way to be rid of it.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "set_Reader")]
    private static extern void SetReader(MySqlConnection link, MySqlDataReader? reader);
}
