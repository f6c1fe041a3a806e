using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Http;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>What people read about who may what, held against what the table of access says and the doors do.</summary>
public sealed class WhoMayWhatTests
{
    [Fact]
    public async Task It_tells_of_every_staff_act_the_roles_that_the_table_lets_in()
    {
        var told = await Told();
        var staff = Matrix.Rows.Where(row => row.Endpoint.Contains(" /api/staff/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(staff);
        ErrorShape.None(staff.Select(row =>
        {
            var allowed = row.RolesWhere(cell => cell.Here != 403).Order();
            return told.TryGetValue(row.Endpoint, out var roles) && allowed.SequenceEqual(roles.Order()) ? null : $"{row.Endpoint}: {string.Join(", ", allowed)}";
        }));
    }

    [Fact]
    public async Task It_says_that_nobody_gives_the_finance_role_alone()
    {
        var roles = (await (await TestTown.Settle(await TestApi.Shared())).Stranger.Get("/api/roles/explain")).MustBeOk().Json.GetProperty("roles").EnumerateArray();

        var underFourEyes = Assert.Single(roles, role => role.GetProperty("underFourEyes").GetBoolean());
        Assert.Equal(("财务", "office", 2), (underFourEyes.GetProperty("name").GetString(), underFourEyes.GetProperty("givenBy")[0].GetString(), underFourEyes.GetProperty("decidedBy").GetArrayLength()));
    }

    [Fact]
    public async Task The_copy_in_docs_is_fresh()
    {
        var api = await TestApi.Shared();

        var now = await api.Http.GetStringAsync("/api/roles/explain?format=markdown");

        Assert.True(now.Trim() == (await File.ReadAllTextAsync(Repository.File("docs/who-may-what.md"))).Trim(),
            "docs/who-may-what.md is stale. Refresh it while `./zzj up` runs: curl -s 'http://127.0.0.1:5080/api/roles/explain?format=markdown' > docs/who-may-what.md");
    }

    private static async Task<Dictionary<string, List<Role>>> Told()
    {
        var api = await TestApi.Shared();
        var explained = (await new TestUser(api.Http, null).Get("/api/roles/explain")).MustBeOk().Json;
        return explained.GetProperty("modules").EnumerateArray().SelectMany(module => module.GetProperty("acts").EnumerateArray())
            .ToDictionary(act => act.GetProperty("address").GetString()!, act => act.GetProperty("roles").EnumerateArray().Select(role => Enum.Parse<Role>(role.GetString()!, ignoreCase: true)).ToList());
    }
}
