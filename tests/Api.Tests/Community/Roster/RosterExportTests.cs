using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Community.Roster;

public sealed class RosterExportTests
{
    [Fact]
    public async Task A_roster_leaves_only_after_another_persons_yes_once_and_to_whoever_asked()
    {
        var (town, one, other) = await Settle(await TestApi.Shared());
        var address = await Ask(town, one);

        (await one.Post($"{address}/download")).MustBeRefused("roster-export.not-approved");
        (await one.Post($"{address}/decision", new { approve = true })).MustBeRefused("roster-export.own-request");
        (await other.Post($"{address}/decision", new { approve = true })).Must(HttpStatusCode.NoContent);
        (await other.Post($"{address}/decision", new { approve = false })).MustBeRefused("roster-export.decided");
        (await other.Post($"{address}/download")).MustBeRefused("roster-export.not-asked-by-you");
        var file = (await one.Post($"{address}/download")).MustBeOk();
        (await one.Post($"{address}/download")).MustBeRefused("roster-export.downloaded");

        Assert.Contains("王秀英,3,,101,13800000001,1950,业主,否", file.Body, StringComparison.Ordinal);
        Assert.Contains("李建国,3,,102,,未知,未知,否", file.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_above_may_approve_and_may_say_no()
    {
        var (town, one, _) = await Settle(await TestApi.Shared());
        var (office, address) = (await town.Staff(Role.Office, town.Subdistrict), await Ask(town, one));

        (await office.Post($"{address}/decision", new { approve = false })).Must(HttpStatusCode.NoContent);

        (await one.Post($"{address}/download")).MustBeRefused("roster-export.not-approved");
        Assert.Equal("declined", (await office.Get("/api/staff/roster-exports")).MustBeOk().Json[0].GetProperty("state").GetString());
    }

    [Fact]
    public async Task Of_ten_downloads_at_once_one_gets_the_file()
    {
        var (town, one, other) = await Settle(await TestApi.Shared());
        var address = await Ask(town, one);
        await other.Post($"{address}/decision", new { approve = true });

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => one.Post($"{address}/download")));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.OK), answer => answer.MustBeRefused("roster-export.downloaded"));
    }

    [Theory]
    [InlineData(24 * 60, null)]
    [InlineData(24 * 60 + 1, "roster-export.too-late")]
    public async Task It_may_be_downloaded_for_a_day_after_the_approval(int minutes, string? refusal)
    {
        await using var api = await TestApi.Start();
        var (town, one, other) = await Settle(api);
        var address = await Ask(town, one);
        await other.Post($"{address}/decision", new { approve = true });

        api.Clock.Move(TimeSpan.FromMinutes(minutes));
        var asker = await town.SignedInAgain(one);
        var answer = await asker.Post($"{address}/download");

        if (refusal is null) answer.MustBeOk();
        else answer.MustBeRefused(refusal);
    }

    [Fact]
    public async Task No_cell_is_a_formula_and_the_file_is_read_again_without_a_change()
    {
        var api = await TestApi.Shared();
        var (town, one, other) = await Settle(api);
        await RosterFile.Import(one, town.Neighbourhood.Id, "=HYPERLINK(1),4,,401,+8613800000003,,");
        var address = await Ask(town, one);
        await other.Post($"{address}/decision", new { approve = true });

        var file = (await one.Post($"{address}/download?format=csv")).MustBeOk().Body;
        var again = await RosterFile.Upload(one, town.Neighbourhood.Id, Encoding.UTF8.GetBytes(file));

        Assert.Contains("'=HYPERLINK(1)", file, StringComparison.Ordinal);
        Assert.DoesNotContain(file.Split('\n', ','), cell => cell.StartsWith('=') || cell.StartsWith('+'));
        Assert.Equal(["doubtful", "unchanged", "unchanged"], (await again.Verdicts()).Order());
    }

    [Fact]
    public async Task Every_step_is_in_the_audit()
    {
        var api = await TestApi.Shared();
        var (town, one, other) = await Settle(api);
        var address = await Ask(town, one);
        await one.Post($"{address}/decision", new { approve = true });
        await other.Post($"{address}/decision", new { approve = true });
        await one.Post($"{address}/download?format=xlsx");

        var rows = await api.InDb(db => db.AuditRows.Where(row => row.AccountId == one.AccountId || row.AccountId == other.AccountId).OrderBy(row => row.Id).ToListAsync());

        Assert.Equal(["roster-export.ask", "roster-export.approve", "roster-export.download"], rows.Where(row => row.Act.StartsWith("roster-export", StringComparison.Ordinal)).Select(row => row.Act));
        Assert.Single(rows, row => row.RefusalCode == "roster-export.own-request");
    }

    private static async Task<(TestTown, TestUser, TestUser)> Settle(TestApi api)
    {
        var town = await TestTown.Settle(api);
        var (one, other) = (await town.Staff(Role.Committee), await town.Staff(Role.Committee));
        await RosterFile.Import(one, town.Neighbourhood.Id, "王秀英,3,,101,13800000001,1950,业主", "李建国,3,,102,,,");
        return (town, one, other);
    }

    private static async Task<string> Ask(TestTown town, TestUser by)
    {
        var asked = (await by.Post($"/api/staff/areas/{town.Neighbourhood.Id}/roster-exports", new { reason = "人口普查核对" })).Must(HttpStatusCode.Created);
        return $"/api/staff/roster-exports/{asked.Json.GetProperty("id").GetGuid()}";
    }
}
