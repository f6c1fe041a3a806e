using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using MySql.Data.MySqlClient;

namespace ZiZhiJin.MySql.Driver;

/// <summary>A command whose time limit and cancellation are kept, over all its statements and results.</summary>
internal sealed class GuardedCommand : DbCommand
{
    private const CommandBehavior KeptFromDriver =
        CommandBehavior.SingleRow // costs two extra round trips
        | CommandBehavior.CloseConnection; // the reader closes the pooled connection, not the session

    private readonly MySqlCommand _driver = new();
    private GuardedConnection? _connection;
    private int? _timeout;

    [AllowNull]
    public override string CommandText { get => _driver.CommandText; set => _driver.CommandText = value; }
    public override int CommandTimeout { get => _timeout ?? _connection?.DefaultCommandTimeout ?? 30; set => _timeout = value; }
    public override CommandType CommandType { get => _driver.CommandType; set => _driver.CommandType = value; }
    public override UpdateRowSource UpdatedRowSource { get => _driver.UpdatedRowSource; set => _driver.UpdatedRowSource = value; }
    public override bool DesignTimeVisible { get; set; }
    protected override DbConnection? DbConnection { get => _connection; set => _connection = (GuardedConnection?)value; }
    protected override DbTransaction? DbTransaction { get; set; }
    protected override DbParameterCollection DbParameterCollection => _driver.Parameters;

    public override async Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken)
    {
        await using var reader = await Execute(CommandBehavior.Default, cancellationToken);
        await reader.Drain(cancellationToken);
        return reader.RecordsAffected;
    }

    public override async Task<object?> ExecuteScalarAsync(CancellationToken cancellationToken)
    {
        await using var reader = await Execute(CommandBehavior.Default, cancellationToken);
        var value = await reader.ReadAsync(cancellationToken) ? reader.GetValue(0) : null;
        await reader.Drain(cancellationToken);
        return value;
    }

    public override int ExecuteNonQuery() => Blocking.Wait(ExecuteNonQueryAsync(CancellationToken.None));

    public override object? ExecuteScalar() => Blocking.Wait(ExecuteScalarAsync(CancellationToken.None));

    /// <summary>Does nothing: cancel the token of the asynchronous call.</summary>
    public override void Cancel()
    {
    }

    /// <summary>Does nothing: the text protocol needs one round trip where a prepared statement needs two.</summary>
    public override void Prepare()
    {
    }

    protected override async Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken) =>
        await Execute(behavior, cancellationToken);

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) =>
        Blocking.Wait(Execute(behavior, CancellationToken.None));

    protected override DbParameter CreateDbParameter() => _driver.CreateParameter();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _driver.Dispose();
        base.Dispose(disposing);
    }

    private async Task<GuardedReader> Execute(CommandBehavior behavior, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var connection = _connection ?? throw new InvalidOperationException("The command has no connection.");
        var session = connection.Session;
        session.EnsureUsable();
        if (DbTransaction is GuardedTransaction transaction) transaction.EnsureBelongsTo(session);

        _driver.Connection = session.Link;
        _driver.CommandTimeout = 0; // endless for the driver: the session keeps the time
        var patience = new Patience(CommandTimeout);
        var rows = await session.Await(_driver.ExecuteReaderAsync(behavior & ~KeptFromDriver, CancellationToken.None), patience, cancel);
        // The driver's strange way to say that the statement was interrupted on the server.
        if (rows is null) throw new QueryInterruptedException();
        return new GuardedReader(rows, session, patience, behavior.HasFlag(CommandBehavior.CloseConnection) ? connection : null);
    }
}
