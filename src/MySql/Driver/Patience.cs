using System.Diagnostics;

namespace ZiZhiJin.MySql.Driver;

/// <summary>
/// The time limit of one command with all its results. Only waiting for the server uses it up, not what the caller does between two rows.
/// </summary>
internal sealed class Patience(int seconds)
{
    private readonly bool _endless = seconds == 0;
    private TimeSpan _left = TimeSpan.FromSeconds(seconds);

    /// <exception cref="TimeoutException">The limit is reached; the work goes on.</exception>
    /// <exception cref="OperationCanceledException">The caller does not want the result any more; the work goes on.</exception>
    public async Task<T> Wait<T>(Task<T> work, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            return await work.WaitAsync(Left, cancel);
        }
        finally
        {
            _left -= Stopwatch.GetElapsedTime(started);
        }
    }

    public override string ToString() => $"{seconds} s";

    private TimeSpan Left => _endless ? Timeout.InfiniteTimeSpan : _left > TimeSpan.Zero ? _left : TimeSpan.Zero;
}
