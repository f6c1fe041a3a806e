using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Community.Roster;

public sealed class RosterImportTests
{
    [Fact]
    public async Task The_dry_run_says_line_by_line_what_would_happen_and_changes_nothing()
    {
        var (town, committee) = await Settle();
        await RosterFile.Import(committee, town.Neighbourhood.Id, "王秀英,3,,101,13800000001,1950,业主", "李建国,3,,102,,,");

        var file = await RosterFile.Upload(committee, town.Neighbourhood.Id,
            "王　秀英,３号楼,无,101室,138-0000-0001,1950年,产权人",
            "李建国,3,,102,13800000002,,",
            "陈桂兰,3,,103,13800000003,,租户",
            "陈桂兰,3,,103,13800000003,,租户",
            ",3,,104,,,",
            "王秀英,5,,501,13800000001,1950,",
            "赵美珍,6,,601,138,,");

        Assert.Equal(["unchanged", "changed", "new", "refused", "refused", "doubtful", "doubtful"], await file.Verdicts());
        var lines = await file.Lines();
        Assert.Equal([2, 3, 4, 5, 6, 7, 8], lines.Select(line => line.GetProperty("number").GetInt32()));
        Assert.All(lines, line => Assert.Contains(line.GetProperty("reason").GetString()!, letter => letter is >= '一' and <= '龥'));
        Assert.Equal("陈*兰", lines[2].GetProperty("name").GetString());
        Assert.Equal([7, 8], (await file.Lines("?verdict=doubtful")).Select(line => line.GetProperty("number").GetInt32()));
        Assert.Equal([8], (await file.Lines("?verdict=doubtful&after=7")).Select(line => line.GetProperty("number").GetInt32()));
        (await committee.Get($"{file.Address}/lines?verdict=1")).MustBeMalformed("verdict");
        Assert.Equal(2, (await Persons(committee, town)).Count);
    }

    [Fact]
    public async Task Confirmed_lines_stand_on_the_roster_and_doubtful_ones_only_where_they_are_named()
    {
        var (town, committee) = await Settle();
        var file = await RosterFile.Upload(committee, town.Neighbourhood.Id, "王秀英,3,,101,13800000001,1950,业主", "赵美珍,6,,601,138,,", "陈桂兰,7,,701,139,,");

        await file.ConfirmAll(new { doubtfulLines = new[] { 3 } });

        Assert.Equal(["王*英", "赵*珍"], (await Persons(committee, town)).Select(person => person.GetProperty("name").GetString()));
        var first = (await Persons(committee, town))[0];
        Assert.Equal((1950, "owner"), (first.GetProperty("birthYear").GetInt32(), first.GetProperty("tenure").GetString()));
        Assert.False((await Persons(committee, town))[1].TryGetProperty("birthYear", out _));
    }

    [Fact]
    public async Task Changed_lines_change_what_is_known_and_take_nothing_away()
    {
        var (town, committee) = await Settle();
        await RosterFile.Import(committee, town.Neighbourhood.Id, "王秀英,3,,101,13800000001,1950,业主");

        await RosterFile.Import(committee, town.Neighbourhood.Id, "王秀英,3,,101,13800000009,,");

        var person = Assert.Single(await Persons(committee, town));
        Assert.Equal("*******0009", person.GetProperty("phone").GetString());
        Assert.Equal((1950, "owner"), (person.GetProperty("birthYear").GetInt32(), person.GetProperty("tenure").GetString()));
    }

    [Fact]
    public async Task The_same_file_again_adds_nobody()
    {
        var (town, committee) = await Settle();
        var lines = Enumerable.Range(1, 700).Select(i => $"居民{Name(i)},{i % 9 + 1},,{100 + i},1380000{i:0000},,").ToArray();
        await RosterFile.Import(committee, town.Neighbourhood.Id, lines);

        var again = await RosterFile.Upload(committee, town.Neighbourhood.Id, lines);
        Assert.Equal(700, await again.Count("unchanged"));
        await again.ConfirmAll();

        Assert.Equal(700, await CountOn(town));
    }

    [Fact]
    public async Task Two_committee_members_who_import_the_same_file_at_once_add_everybody_once()
    {
        var (town, committee) = await Settle();
        var lines = Enumerable.Range(1, 300).Select(i => $"居民{Name(i)},1,,{100 + i},,,").ToArray();
        var files = new[] { await RosterFile.Upload(committee, town.Neighbourhood.Id, lines), await RosterFile.Upload(committee, town.Neighbourhood.Id, lines) };

        await Task.WhenAll(files.Select(file => file.ConfirmAll()));

        Assert.Equal(300, await CountOn(town));
    }

    [Fact]
    public async Task A_file_of_a_Chinese_spreadsheet_program_is_read()
    {
        var (town, committee) = await Settle();
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        var file = await RosterFile.Upload(committee, town.Neighbourhood.Id, gb18030.GetBytes("银山居民区名册,,\r\n姓名,联系电话,居住地址\r\n王秀英,１３８００００００００,浦兴路500弄3号101室\r\n"));
        await file.ConfirmAll();

        Assert.Equal("3号101室", Assert.Single(await Persons(committee, town)).GetProperty("address").GetString());
    }

    [Theory]
    [InlineData("", "text/csv", 400)]
    [InlineData("王秀英,3,101", "text/csv", 400)]
    [InlineData("姓名,楼号,室号\n", "text/csv", 400)]
    [InlineData("PK\u0003\u0004 broken", "application/octet-stream", 400)]
    [InlineData("{}", "application/json", 415)]
    public async Task What_is_no_roster_is_sent_back_with_a_sentence(string text, string kind, int status)
    {
        var (town, committee) = await Settle();

        var answer = await RosterFile.Send(committee, town.Neighbourhood.Id, Encoding.UTF8.GetBytes(text), kind);

        answer.Must((HttpStatusCode)status);
        Assert.Contains(answer.Json.GetProperty("detail").GetString()!, letter => letter is >= '一' and <= '龥');
    }

    [Fact]
    public async Task A_file_larger_than_eight_megabytes_is_too_large_and_a_smaller_one_is_read()
    {
        var (town, committee) = await Settle();
        var header = Encoding.UTF8.GetBytes("姓名,楼号,室号\n王秀英,3,101\n");

        (await RosterFile.Send(committee, town.Neighbourhood.Id, [.. header, .. new byte[1024 * 1024].Select(_ => (byte)'\n')])).Must(HttpStatusCode.Accepted);
        (await RosterFile.Ask(committee, town.Neighbourhood.Id, new byte[8 * 1024 * 1024 + 1])).Must(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Steps_of_an_import_are_taken_once_and_in_order()
    {
        var (town, committee) = await Settle();
        var (applied, discarded) = (await RosterFile.Upload(committee, town.Neighbourhood.Id, "王秀英,3,,101,,,"), await RosterFile.Upload(committee, town.Neighbourhood.Id, "李建国,3,,102,,,"));
        await applied.ConfirmAll();
        (await committee.Delete(discarded.Address)).Must(HttpStatusCode.NoContent);

        (await committee.Post($"{applied.Address}/confirmation", new { })).MustBeRefused("roster-import.ended");
        (await committee.Delete(applied.Address)).MustBeRefused("roster-import.ended");
        (await committee.Post($"{discarded.Address}/confirmation", new { })).MustBeRefused("roster-import.ended");
        Assert.Equal(1, await CountOn(town));
    }

    [Fact]
    public async Task What_an_import_says_of_people_is_sealed_on_the_way_and_gone_at_the_end()
    {
        var (town, committee) = await Settle();
        var api = await TestApi.Shared();
        var file = await RosterFile.Upload(committee, town.Neighbourhood.Id, "诸葛无名氏,77,,101,13800000001,,", ",77,,102,,,");

        var sealedLines = await Contents();
        await file.ConfirmAll();

        Assert.All(sealedLines, content => Assert.DoesNotContain("诸葛", Encoding.UTF8.GetString(content!), StringComparison.Ordinal));
        Assert.All(await Contents(), Assert.Null);
        Assert.DoesNotContain(api.Log.Lines, line => line.Contains("诸葛", StringComparison.Ordinal));

        Task<List<byte[]?>> Contents() => api.InDb(db => db.RosterImportLines.Where(line => line.ImportId == file.Id).Select(line => line.Content).ToListAsync());
    }

    [Fact]
    public async Task Who_uploaded_and_who_confirmed_is_in_the_audit()
    {
        var (town, committee) = await Settle();
        var file = await RosterFile.Upload(committee, town.Neighbourhood.Id, "王秀英,3,,101,,,");
        await file.ConfirmAll();

        var acts = await (await TestApi.Shared()).InDb(db => db.AuditRows.Where(row => row.SubjectId == file.Id).Select(row => row.Act).ToListAsync());

        Assert.Equal(["roster.applied", "roster.confirm", "roster.upload"], acts.Order());
    }

    private static string Name(int number) => string.Concat($"{number}".Select(digit => "零一二三四五六七八九"[digit - '0']));

    private static async Task<(TestTown, TestUser)> Settle()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        return (town, await town.Staff(Role.Committee));
    }

    private static async Task<IReadOnlyList<System.Text.Json.JsonElement>> Persons(TestUser committee, TestTown town) =>
        [.. (await committee.Get($"/api/staff/persons?areaId={town.Neighbourhood.Id}")).MustBeOk().Json.EnumerateArray()];

    private static async Task<int> CountOn(TestTown town) =>
        await (await TestApi.Shared()).InDb(db => db.Persons.CountAsync(person => person.AreaId == town.Neighbourhood.Id));
}
