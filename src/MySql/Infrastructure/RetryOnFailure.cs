using Microsoft.EntityFrameworkCore.Storage;

namespace ZiZhiJin.MySql.Infrastructure;

/// <summary>Repeats a unit of work that failed for a passing reason; a deadlock's victim almost at once.</summary>
internal sealed class RetryOnFailure(ExecutionStrategyDependencies dependencies, int maxRetryCount, TimeSpan maxDelay)
    : ExecutionStrategy(dependencies, maxRetryCount, maxDelay)
{
    private const double FirstPause = 50; // milliseconds

    protected override bool ShouldRetryOn(Exception exception) => MySqlErrors.IsTransient(exception);

    protected override TimeSpan? GetNextDelay(Exception lastException)
    {
        var failures = ExceptionsEncountered.Count;
        if (failures > MaxRetryCount) return null;
        if (CallOnWrappedException(lastException, MySqlErrors.IsDeadlock)) return TimeSpan.FromMilliseconds(Random.Shared.Next(5, 35));

        var pause = FirstPause * Math.Pow(2, failures - 1) * (1 + Random.Shared.NextDouble() / 5);
        return TimeSpan.FromMilliseconds(Math.Min(pause, MaxRetryDelay.TotalMilliseconds));
    }
}
