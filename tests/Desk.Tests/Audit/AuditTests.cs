using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Desk.Tests.Audit;

public sealed class AuditTests
{
    [Fact]
    public async Task The_office_reads_what_was_done_and_what_was_refused_in_its_own_areas()
    {
        var api = await TestApi.Shared();
        var (town, elsewhere) = (await TestTown.Settle(api), await TestTown.Settle(api));
        var office = await town.Staff(Role.Office, town.Subdistrict);
        await Draft(town);
        await Draft(elsewhere);
        (await office.Browse("/desk/surveys/new")).Must(HttpStatusCode.Forbidden);

        var body = (await office.Browse("/desk/audit")).MustBeOk().Body;

        Assert.Single(body.Split("<th scope=\"row\">起草问卷")[1..]);
        Assert.DoesNotContain($"{elsewhere.Neighbourhood.Id}", body, StringComparison.Ordinal);
        (await office.Browse($"/desk/audit?area={elsewhere.Neighbourhood.Id}")).Must(HttpStatusCode.NotFound);
        Assert.DoesNotContain("<th scope=\"row\">起草问卷", (await office.Browse("/desk/audit?area=&refused=true")).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_was_changed_breaks_its_chain_on_the_page()
    {
        await using var api = await TestApi.Start();
        var town = await TestTown.Settle(api);
        var office = await town.Staff(Role.Office, town.Subdistrict);
        await Draft(town);
        await using var scope = api.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<AuditChain>().LinkNext(DateTimeOffset.UnixEpoch, CancellationToken.None);
        Assert.Contains("条链都完整", (await office.Browse("/desk/audit/chain")).MustBeOk().Body, StringComparison.Ordinal);

        await api.InDb(db => db.AuditRows.Where(row => row.Act == "survey.draft").ExecuteUpdateAsync(set => set.SetProperty(row => row.Act, "survey.open")));

        Assert.Contains("有 1 条链对不上", (await office.Browse("/desk/audit/chain")).MustBeOk().Body, StringComparison.Ordinal);
    }

    private static async Task Draft(TestTown town) =>
        (await (await town.Staff(Role.Committee)).Post("/api/staff/surveys", new { areaId = town.Neighbourhood.Id, year = TestTown.Year, template = "needs" })).Must(HttpStatusCode.Created);
}
