using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>A town, and somebody in it who writes notices and whom WeChat knows, so that it judges what they write.</summary>
public sealed record NoticeDesk(TestApi Api, TestTown Town, TestUser Writer)
{
    public static readonly object ToArea = new { kind = "area" };

    public static async Task<NoticeDesk> Open(TestApi api, Role role = Role.Committee, Func<TestTown, Area>? area = null)
    {
        var town = await TestTown.Settle(api);
        return new NoticeDesk(api, town, await KnownToWechat(api, town, role, area?.Invoke(town) ?? town.Neighbourhood));
    }

    public static async Task<TestUser> KnownToWechat(TestApi api, TestTown town, Role role, Area area)
    {
        var token = await town.TokenFromWechat($"sandbox-writer-{Guid.NewGuid():N}");
        var account = (await new TestUser(api.Http, token).Get("/api/me")).MustBeOk().Json.GetProperty("accountId").GetGuid();
        await town.Save(db => db.Add(RoleGrant.Give(account, role, area.Id, new DateOnly(TestTown.Year, 1, 1), null, null)));
        return await town.SignedInAgain(new TestUser(api.Http, token) { AccountId = account });
    }

    public static object Text(object? audience = null, string title = "楼道灯听证会", string body = "周六上午九点在居委会。", DateTimeOffset? from = null, DateOnly? pinnedUntil = null, string category = "hearing") =>
        new { title, body, category, audience = audience ?? ToArea, from, pinnedUntil };

    public static string NewNonce() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));

    public Task<ApiAnswer> Write(object notice, Area? area = null, string? nonce = null, TestUser? by = null) =>
        (by ?? Writer).Post("/api/staff/notices", new { areaId = (area ?? Town.Neighbourhood).Id, notice, nonce = nonce ?? NewNonce() });

    /// <summary>Written, and in the given state.</summary>
    public async Task<Guid> Written(object notice, Area? area = null, string state = "published")
    {
        var step = (await Write(notice, area)).Must(HttpStatusCode.Created).Json;
        Assert.Equal(state, step.GetProperty("state").GetString());
        return step.GetProperty("id").GetGuid();
    }

    public async Task<IReadOnlyList<Guid>> SeenBy(TestUser reader) =>
        [.. (await reader.Get("/api/notices")).MustBeOk().Json.GetProperty("notices").EnumerateArray().Select(notice => notice.GetProperty("id").GetGuid())];

    public async Task PublishDue()
    {
        await using var scope = Api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<NoticePublishing>().PublishDue(default);
    }

    /// <summary>Page by page, two at a time.</summary>
    public async Task<IReadOnlyList<Recipient>> Recipients(Guid notice)
    {
        await using var scope = Api.Services.CreateAsyncScope();
        var (audience, all) = (scope.ServiceProvider.GetRequiredService<NoticeAudience>(), new List<Recipient>());
        while (await audience.Recipients(notice, all.LastOrDefault()?.Id ?? Guid.Empty, 2, default) is [_, ..] page) all.AddRange(page);
        return all;
    }
}
