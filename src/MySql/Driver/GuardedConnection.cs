using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace ZiZhiJin.MySql.Driver;

/// <summary>
/// A pooled connection that keeps its promises: commands obey their time limit and their cancellation, nobody waits on a thread, and a
/// checkout costs no round trip. A command that was given up ends its session, and with it its transaction.
/// </summary>
public sealed class GuardedConnection : DbConnection
{
    private string _connectionString;
    private ConnectionPool _pool;
    private Session? _session;

    public GuardedConnection(string connectionString)
    {
        _connectionString = connectionString;
        _pool = ConnectionPool.Of(connectionString);
    }

    [AllowNull]
    public override string ConnectionString
    {
        get => _connectionString;
        set
        {
            if (_session is not null) throw new InvalidOperationException("The connection is open.");
            _connectionString = value ?? "";
            _pool = ConnectionPool.Of(_connectionString);
        }
    }

    public override string Database => _session?.Link.Database ?? _pool.Settings.Database;
    public override string DataSource => _pool.Settings.Server;
    public override string ServerVersion => Session.Link.ServerVersion;

    public override ConnectionState State =>
        _session is null ? ConnectionState.Closed : _session.IsUsable ? ConnectionState.Open : ConnectionState.Broken;

    internal Session Session => _session ?? throw new InvalidOperationException("The connection is not open.");
    internal int DefaultCommandTimeout => _pool.Settings.CommandTimeout;

    /// <summary>Closes the idle connections of this connection string; those in use are not touched.</summary>
    public static void ClearPool(string connectionString) => ConnectionPool.Of(connectionString).Clear();

    /// <exception cref="TimeoutException">
    /// No connection became free, or the server did not answer, within the connection timeout.
    /// </exception>
    public override async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (_session is not null) throw new InvalidOperationException("The connection is open.");
        _session = await _pool.Rent(cancellationToken);
    }

    public override void Open() => Blocking.Wait(OpenAsync(CancellationToken.None));

    public override Task CloseAsync() => Leave();

    public override void Close() => _ = Leave(); // a rollback that is due goes on by itself

    public override void ChangeDatabase(string databaseName) =>
        throw new NotSupportedException("A pooled connection keeps its database: open one with another connection string.");

    public override async ValueTask DisposeAsync()
    {
        await Leave();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) Close();
        base.Dispose(disposing);
    }

    protected override DbCommand CreateDbCommand() => new GuardedCommand { Connection = this };

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) =>
        Blocking.Wait(GuardedTransaction.Begin(this, isolationLevel, CancellationToken.None));

    protected override async ValueTask<DbTransaction> BeginDbTransactionAsync(
        IsolationLevel isolationLevel, CancellationToken cancellationToken) =>
        await GuardedTransaction.Begin(this, isolationLevel, cancellationToken);

    private Task Leave()
    {
        var session = _session;
        _session = null;
        return session is null ? Task.CompletedTask : _pool.Return(session);
    }
}
