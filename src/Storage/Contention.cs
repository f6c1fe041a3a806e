using ZiZhiJin.MySql;

namespace ZiZhiJin.Storage;

/// <summary>Who met another writer's locks and was sent away by the database tries again.</summary>
public static class Contention
{
    private const int MostTries = 5;
    private const int LongestPauseMs = 20;

    /// <inheritdoc cref="TryAgain{T}"/>
    public static Task TryAgain(Func<Task> act, CancellationToken cancel) =>
        TryAgain(async () =>
        {
            await act();
            return true;
        }, cancel);

    /// <param name="act">Begins from nothing each time: of what the database sent away, nothing is left.</param>
    public static async Task<T> TryAgain<T>(Func<Task<T>> act, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await act();
            }
            catch (Exception e) when (tries < MostTries && MySqlErrors.IsDeadlock(e))
            {
                await Task.Delay(Random.Shared.Next(1, LongestPauseMs * tries), cancel);
            }
        }
    }
}
