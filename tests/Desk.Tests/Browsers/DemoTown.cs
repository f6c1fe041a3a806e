using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Demo;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Desk.Tests.Browsers;

/// <summary>The demonstration towns on a host of their own: what a newcomer meets, and what the pictures show.</summary>
internal sealed record DemoTown(TestApi Api) : IAsyncDisposable
{
    public static async Task<DemoTown> Load()
    {
        var api = await TestApi.Start();
        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoTowns>().Load();
        return new DemoTown(api);
    }

    public async Task<TestUser> Named(string name)
    {
        var signedIn = (await new TestUser(Api.Http, null).Post("/api/session", new { loginCode = $"sandbox-{name}", channel = "mini" })).MustBeOk().Json;
        var token = signedIn.GetProperty("token").GetString()!;
        return new TestUser(Api.Http, token) { FormToken = Api.Services.GetRequiredService<FormTokens>().Of(SessionToken.HashOf(token)!) };
    }

    public ValueTask DisposeAsync() => Api.DisposeAsync();
}
