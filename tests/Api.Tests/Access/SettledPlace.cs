using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>One place for a class whose calls are all refused and change nothing.</summary>
public sealed class SettledPlace : IAsyncLifetime
{
    private readonly Dictionary<string, TestUser> _ofSeveralRoles = [];

    internal TestApi Api { get; private set; } = null!;
    internal Place Place { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Api = await TestApi.Shared();
        Place = await Place.Settle(Api);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>One person who holds <paramref name="here"/> here and <paramref name="nextDoor"/> next door, always the same.</summary>
    internal async Task<TestUser> Somebody(IReadOnlyList<Role> here, Role nextDoor)
    {
        var roles = $"{string.Join(' ', here)}, {nextDoor}";
        return _ofSeveralRoles.TryGetValue(roles, out var known) ? known : (_ofSeveralRoles[roles] = await Place.Somebody(here, nextDoor));
    }
}
