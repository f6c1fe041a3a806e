namespace ZiZhiJin.Api.Workers;

internal static class LeasedWorkRegistration
{
    /// <summary>Does <paramref name="round"/> with a service of a scope of its own, again and again while the process lives.</summary>
    public static void AddLeasedWork<T>(this IServiceCollection services, LeasedWork work, Func<T, CancellationToken, Task> round) where T : notnull =>
        services.AddSingleton<IHostedService>(provider => new LeasedWorker<T>(work, round, provider));
}
