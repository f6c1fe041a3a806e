using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.MySql.Driver;
using ZiZhiJin.MySql.Tests.Driver;

namespace ZiZhiJin.MySql.Tests.Faults;

/// <summary>
/// Sixteen workers that write row after row, in turn by one statement, by a transaction in one text, and by Entity Framework. The key is made by the
/// worker, who repeats a row until it is acknowledged; a second row of the same key means that it was written already.
/// </summary>
internal sealed class Writers : IAsyncDisposable
{
    private const int Count = 16;
    private readonly string _connectionString;
    private readonly DbContextOptions<RowContext> _options;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentBag<(int Worker, TimeSpan At)> _successes = [];
    private readonly Task[] _workers;
    private long _longestTry;
    private int _mostThreads;

    private Writers(string connectionString)
    {
        _connectionString = connectionString;
        _options = RowContext.Options(connectionString);
        _workers = [.. Enumerable.Range(0, Count).Select(worker => Task.Run(() => Work(worker)))];
    }

    public ConcurrentBag<Guid> Acknowledged { get; } = [];
    public ConcurrentDictionary<string, int> Failures { get; } = new();
    public ConcurrentBag<Exception> Unexpected { get; } = [];
    public TimeSpan LongestTry => TimeSpan.FromMilliseconds(_longestTry);
    public int MostThreads => _mostThreads;
    public TimeSpan Now => _clock.Elapsed;

    public static async Task<Writers> Start(FragileServer server)
    {
        await server.Empty();
        var writers = new Writers(server.ConnectionString);
        await Task.Delay(2000);
        return writers;
    }

    /// <summary>How long after this moment the slowest worker wrote its first row.</summary>
    public TimeSpan SlowestReturn(TimeSpan since)
    {
        var firsts = _successes.Where(s => s.At > since).GroupBy(s => s.Worker).Select(g => g.Min(s => s.At) - since).ToList();
        return firsts.Count < Count ? TimeSpan.MaxValue : firsts.Max();
    }

    public void ForgetThreads() => _mostThreads = ThreadPool.ThreadCount;

    /// <summary>Every worker finishes the row it is at.</summary>
    public async Task Stop()
    {
        await _end.CancelAsync();
        await Task.WhenAll(_workers).WaitAsync(TimeSpan.FromSeconds(20));
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _end.Dispose();
    }

    private async Task Work(int worker)
    {
        while (!_end.IsCancellationRequested)
        {
            var row = new Row { Id = Guid.CreateVersion7(), Worker = worker };
            while (!await Try(row)) await Task.Delay(20);
            Acknowledged.Add(row.Id);
            _successes.Add((worker, _clock.Elapsed));
        }
    }

    private async Task<bool> Try(Row row)
    {
        var started = _clock.ElapsedMilliseconds;
        try
        {
            await Write(row);
            return true;
        }
        catch (Exception e) when (MySqlErrors.IsUniqueViolation(e, "PRIMARY"))
        {
            return true;
        }
        catch (Exception e)
        {
            Note(e);
            return false;
        }
        finally
        {
            Raise(ref _longestTry, _clock.ElapsedMilliseconds - started);
            if (ThreadPool.ThreadCount is var threads && threads > _mostThreads) _mostThreads = threads;
        }
    }

    private Task Write(Row row) => (row.Worker % 3) switch
    {
        0 => Execute("INSERT INTO Written VALUES (@id, @worker)", row),
        1 => Execute("START TRANSACTION; INSERT INTO Written VALUES (@id, @worker); SELECT ROW_COUNT(); COMMIT", row),
        _ => Save(row),
    };

    private async Task Execute(string sql, Row row)
    {
        await using var connection = new GuardedConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = connection.Command(sql);
        command.Bind("@id", row.Id);
        command.Bind("@worker", row.Worker);
        await command.ExecuteNonQueryAsync();
    }

    private async Task Save(Row row)
    {
        await using var context = new RowContext(_options);
        context.Add(row);
        await context.SaveChangesAsync();
    }

    private void Note(Exception error)
    {
        var bottom = error.GetBaseException();
        Failures.AddOrUpdate($"{bottom.GetType().Name} {MySqlErrors.Number(error)}: {bottom.Message}", 1, (_, count) => count + 1);
        if (!MySqlErrors.IsTransient(error)) Unexpected.Add(error);
    }

    private static void Raise(ref long highest, long value)
    {
        for (var seen = Volatile.Read(ref highest); value > seen; seen = Volatile.Read(ref highest)) Interlocked.CompareExchange(ref highest, value, seen);
    }
}
