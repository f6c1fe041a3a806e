using System.Data;
using System.Data.Common;

namespace ZiZhiJin.MySql.Driver;

/// <summary>A transaction that is begun in one round trip and keeps the server's isolation level unless told otherwise.</summary>
internal sealed class GuardedTransaction : DbTransaction
{
    private readonly GuardedConnection _connection;
    private readonly Session _session;
    private bool _ended;

    private GuardedTransaction(GuardedConnection connection, IsolationLevel level)
    {
        _connection = connection;
        _session = connection.Session;
        IsolationLevel = level;
    }

    public override IsolationLevel IsolationLevel { get; }
    public override bool SupportsSavepoints => true;
    protected override DbConnection? DbConnection => _ended ? null : _connection;

    public static async Task<GuardedTransaction> Begin(GuardedConnection connection, IsolationLevel level, CancellationToken cancel)
    {
        var transaction = new GuardedTransaction(connection, level);
        await transaction._session.Run(Setting(level) + "START TRANSACTION", cancel);
        transaction._session.NeedsRollback = true;
        return transaction;
    }

    /// <summary>
    /// A connection that was lost and opened again has another session: nothing may slip out of the transaction unnoticed.
    /// </summary>
    public void EnsureBelongsTo(Session session)
    {
        if (session != _session) throw new InvalidOperationException("The transaction was lost with its connection.");
    }

    // A commit is never called off half-way: its outcome would be unknown.
    public override async Task CommitAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await End("COMMIT");
    }

    public override Task RollbackAsync(CancellationToken cancellationToken = default) => End("ROLLBACK");

    public override Task SaveAsync(string savepointName, CancellationToken cancellationToken = default) =>
        _session.Run($"SAVEPOINT {Quoted(savepointName)}", cancellationToken);

    public override Task RollbackAsync(string savepointName, CancellationToken cancellationToken = default) =>
        _session.Run($"ROLLBACK TO SAVEPOINT {Quoted(savepointName)}", cancellationToken);

    public override Task ReleaseAsync(string savepointName, CancellationToken cancellationToken = default) =>
        _session.Run($"RELEASE SAVEPOINT {Quoted(savepointName)}", cancellationToken);

    public override void Commit() => Blocking.Wait(CommitAsync());

    public override void Rollback() => Blocking.Wait(RollbackAsync());

    public override void Save(string savepointName) => Blocking.Wait(SaveAsync(savepointName));

    public override void Rollback(string savepointName) => Blocking.Wait(RollbackAsync(savepointName));

    public override void Release(string savepointName) => Blocking.Wait(ReleaseAsync(savepointName));

    public override async ValueTask DisposeAsync()
    {
        await Abandon();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_ended) Blocking.Wait(Abandon());
        base.Dispose(disposing);
    }

    private async Task End(string verb)
    {
        if (_ended) throw new InvalidOperationException("The transaction has ended.");
        EnsureBelongsTo(_connection.Session);
        await _session.Run(verb, CancellationToken.None);
        _session.NeedsRollback = false;
        _ended = true;
    }

    // Never hides the error that made the caller leave. A session that is lost is rolled back by the server.
    private async Task Abandon()
    {
        if (_ended || _connection.State != ConnectionState.Open || _connection.Session != _session) return;
        try
        {
            await End("ROLLBACK");
        }
        catch (Exception)
        {
            _session.GiveUp();
        }
    }

    private static string Setting(IsolationLevel level) => level switch
    {
        IsolationLevel.Unspecified => "",
        IsolationLevel.ReadUncommitted => "SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED; ",
        IsolationLevel.ReadCommitted => "SET TRANSACTION ISOLATION LEVEL READ COMMITTED; ",
        IsolationLevel.RepeatableRead => "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ; ",
        IsolationLevel.Serializable => "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; ",
        _ => throw new NotSupportedException($"MySQL has no isolation level {level}."),
    };

    private static string Quoted(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
