using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Api.Http;

/// <summary>Stops the start on a key ring that was made for development.</summary>
internal sealed class DevelopmentKeysRefused(KeyRing ring) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => ring.IsDevelopment
        ? throw new InvalidOperationException("The key ring at KeyRing:Path was made for development.")
        : Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
