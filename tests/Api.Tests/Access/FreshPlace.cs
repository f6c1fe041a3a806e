using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>The place on which a class tries its calls: what is refused or only read leaves it as it is, and after a success comes the next one.</summary>
public sealed class FreshPlace
{
    private Place? _place;

    internal async Task<Place> Place() => _place ??= await Access.Place.Settle(await TestApi.Shared());

    internal void IsUsedUp() => _place = null;
}
