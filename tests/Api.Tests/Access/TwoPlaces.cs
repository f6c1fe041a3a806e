using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>Two places in a database where nobody else writes, so that every change in it is seen.</summary>
public sealed class TwoPlaces : IAsyncLifetime
{
    private TestApi _api = null!;

    internal Place Home { get; private set; } = null!;
    internal Place Elsewhere { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _api = await TestApi.Start();
        (Home, Elsewhere) = (await Place.Settle(_api), await Place.Settle(_api));
    }

    public async Task DisposeAsync() => await _api.DisposeAsync();

    internal Task<TableSums> Sums() => TableSums.Of(_api);
}
