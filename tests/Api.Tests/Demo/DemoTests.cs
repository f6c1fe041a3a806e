using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Demo;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Demo;

public sealed class DemoTests
{
    [Fact]
    public async Task The_demo_has_what_a_newcomer_needs_and_loading_it_again_changes_nothing()
    {
        await using var api = await TestApi.Start();

        await Load(api);
        await Load(api);

        Assert.Equal(6, await api.InDb(db => db.Areas.CountAsync(area => area.IsDemo && area.Kind == AreaKind.Neighbourhood)));
        Assert.Equal(300, await api.InDb(db => db.Persons.CountAsync()));
        Assert.Equal(200, await api.InDb(db => db.Accounts.CountAsync(account => account.PersonId != null)));
        Assert.Equal(Enum.GetValues<Role>(), await api.InDb(db => db.RoleGrants.Select(grant => grant.Role).Distinct().OrderBy(role => role).ToArrayAsync()));
        Assert.Equal(37, await api.InDb(db => db.NeedsGates.Select(gate => gate.Residents).SingleAsync()));
    }

    [Fact]
    public async Task Three_more_residents_open_the_demos_gate()
    {
        await using var api = await TestApi.Start();
        await Load(api);

        foreach (var name in new[] { "何建国", "高建国", "王桂兰" })
        {
            var resident = await SignIn(api, name);
            var survey = (await resident.Get("/api/surveys")).MustBeOk().Json[0].GetProperty("id").GetGuid();
            (await resident.Put($"/api/surveys/{survey}/answer", Answer)).MustBeOk();
        }

        Assert.True(await api.InDb(db => db.NeedsGates.Select(gate => gate.OpenedAt != null).SingleAsync()));
    }

    private static object Answer => new
    {
        nonce = Surveys.NeedsSurvey.NewNonce(),
        answers = new object[]
        {
            new { questionId = "categories", choices = new[] { "anjia" } }, new { questionId = "beneficiaries", choices = new[] { "elders" } },
            new { questionId = "taking-part", choices = new[] { "join" } },
        },
    };

    private static async Task<TestUser> SignIn(TestApi api, string name)
    {
        var signedIn = (await new TestUser(api.Http, null).Post("/api/session", new { loginCode = $"sandbox-{name}", channel = "mini" })).MustBeOk().Json;
        Assert.True(signedIn.GetProperty("resident").GetProperty("verified").GetBoolean());
        return new TestUser(api.Http, signedIn.GetProperty("token").GetString());
    }

    private static async Task Load(TestApi api)
    {
        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoTowns>().Load();
    }
}
