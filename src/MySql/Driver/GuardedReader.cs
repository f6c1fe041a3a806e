using System.Collections;
using System.Data;
using System.Data.Common;
using MySql.Data.MySqlClient;

namespace ZiZhiJin.MySql.Driver;

/// <summary>
/// The results of a command. Rows that have arrived cost nothing; waiting for others counts against the command's time limit.
/// </summary>
internal sealed class GuardedReader : DbDataReader
{
    private readonly MySqlDataReader _rows;
    private readonly Session _session;
    private readonly Patience _patience;
    private readonly GuardedConnection? _toClose;
    private bool _failed, _closed;

    public GuardedReader(MySqlDataReader rows, Session session, Patience patience, GuardedConnection? toClose)
    {
        (_rows, _session, _patience, _toClose) = (rows, session, patience, toClose);
        session.HasOpenReader = true;
    }

    public override int Depth => _rows.Depth;
    public override int FieldCount => _rows.FieldCount;
    public override bool HasRows => _rows.HasRows;
    public override bool IsClosed => _closed;
    public override int RecordsAffected => _rows.RecordsAffected;
    public override object this[int ordinal] => _rows[ordinal];
    public override object this[string name] => _rows[name];

    public override Task<bool> ReadAsync(CancellationToken cancellationToken) => Step(_rows.ReadAsync, isRow: true, cancellationToken);

    public override Task<bool> NextResultAsync(CancellationToken cancellationToken) =>
        Step(_rows.NextResultAsync, isRow: false, cancellationToken);

    public override bool Read() => Blocking.Wait(ReadAsync(CancellationToken.None));

    public override bool NextResult() => Blocking.Wait(NextResultAsync(CancellationToken.None));

    /// <summary>Reads all results to the end, so that an error in a later statement comes out.</summary>
    public async Task Drain(CancellationToken cancel)
    {
        while (await NextResultAsync(cancel))
        {
        }
    }

    public override async Task CloseAsync()
    {
        if (_closed) return;
        _closed = true;
        await Finish();
        if (_toClose is not null) await _toClose.CloseAsync();
    }

    public override void Close() => Blocking.Wait(CloseAsync());

    public override async ValueTask DisposeAsync()
    {
        await CloseAsync();
        await base.DisposeAsync();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) Close();
        base.Dispose(disposing);
    }

    public override bool GetBoolean(int ordinal) => _rows.GetBoolean(ordinal);
    public override byte GetByte(int ordinal) => _rows.GetByte(ordinal);
    public override char GetChar(int ordinal) => _rows.GetChar(ordinal);
    public override DateTime GetDateTime(int ordinal) => _rows.GetDateTime(ordinal);
    public override decimal GetDecimal(int ordinal) => _rows.GetDecimal(ordinal);
    public override double GetDouble(int ordinal) => _rows.GetDouble(ordinal);
    public override float GetFloat(int ordinal) => _rows.GetFloat(ordinal);
    public override Guid GetGuid(int ordinal) => Values.ToGuid(_rows.GetValue(ordinal));
    public override short GetInt16(int ordinal) => _rows.GetInt16(ordinal);
    public override int GetInt32(int ordinal) => _rows.GetInt32(ordinal);
    public override long GetInt64(int ordinal) => _rows.GetInt64(ordinal);
    public override string GetString(int ordinal) => _rows.GetString(ordinal);
    public override object GetValue(int ordinal) => _rows.GetValue(ordinal);
    public override int GetValues(object[] values) => _rows.GetValues(values);
    public override bool IsDBNull(int ordinal) => _rows.IsDBNull(ordinal);
    public override T GetFieldValue<T>(int ordinal) =>
        typeof(T) == typeof(Guid) ? (T)(object)GetGuid(ordinal) : _rows.GetFieldValue<T>(ordinal);
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        _rows.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        _rows.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);
    public override string GetName(int ordinal) => _rows.GetName(ordinal);
    public override int GetOrdinal(string name) => _rows.GetOrdinal(name);
    public override string GetDataTypeName(int ordinal) => _rows.GetDataTypeName(ordinal);
    public override Type GetFieldType(int ordinal) => _rows.GetFieldType(ordinal);
    public override DataTable? GetSchemaTable() => _rows.GetSchemaTable();
    public override IEnumerator GetEnumerator() => new DbEnumerator(this);

    private Task<bool> Step(Func<CancellationToken, Task<bool>> next, bool isRow, CancellationToken cancel)
    {
        _session.EnsureUsable();
        if (cancel.IsCancellationRequested) return Leave(cancel);
        var step = next(CancellationToken.None);
        return step.IsCompletedSuccessfully ? step : Wait(step, isRow, cancel);
    }

    private async Task<bool> Wait(Task<bool> step, bool isRow, CancellationToken cancel)
    {
        try
        {
            return await _session.Await(step, _patience, cancel);
        }
        catch
        {
            _failed = true;
            // After an error between two rows the driver would wait for rows that never come.
            if (isRow) _session.GiveUp();
            throw;
        }
    }

    // The caller has left: what the server still has to send is of no use to anybody.
    private async Task<bool> Leave(CancellationToken cancel)
    {
        _failed = true;
        await _session.Interrupt(Task.CompletedTask);
        throw new OperationCanceledException(cancel);
    }

    private async Task Finish()
    {
        try
        {
            if (_session.IsUsable) await _session.Await(Closing(), _patience, CancellationToken.None);
        }
        catch (Exception) when (_failed)
        {
            // The caller has had the first error already; this one must not take its place.
        }
        finally
        {
            _session.HasOpenReader = false;
        }
    }

    private async Task<bool> Closing()
    {
        await _rows.CloseAsync();
        return true;
    }
}
