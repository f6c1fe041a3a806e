using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>One place for a class whose calls are all refused and change nothing.</summary>
public sealed class SettledPlace : IAsyncLifetime
{
    internal TestApi Api { get; private set; } = null!;
    internal Place Place { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Api = await TestApi.Shared();
        Place = await Place.Settle(Api);
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
