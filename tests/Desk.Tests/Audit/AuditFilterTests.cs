using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Tests.Audit;

public sealed class AuditFilterTests
{
    [Fact]
    public async Task The_audit_is_searched_by_act_by_whose_it_was_and_by_day()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (office, one, other) = (await town.Staff(Role.Office, town.Subdistrict), await town.Staff(Role.Committee), await town.Staff(Role.Committee));
        foreach (var committee in new[] { one, other })
            (await committee.Submit("/desk/surveys/new", ("area", $"{town.Neighbourhood.Id}"), ("year", $"{TestTown.Year}"), ("title", ""))).Must(HttpStatusCode.SeeOther);
        (await one.Submit("/desk/surveys/directions", ("area", $"{town.Neighbourhood.Id}"), ("year", "2026"), ("held", "2026-03-02"), ("direction", "楼道"), ("party", "on"))).Must(HttpStatusCode.Conflict);

        Assert.Equal(2, await Rows(office, "act=survey.draft"));
        Assert.Equal(1, await Rows(office, $"act=survey.draft&account={one.AccountId}"));
        Assert.Equal(1, await Rows(office, "refused=true"));
        Assert.Equal(0, await Rows(office, "act=survey.draft&refused=true"));
        Assert.Equal(3, await Rows(office, "from=2026-05-06&to=2026-05-06"));
        Assert.Equal(0, await Rows(office, "from=2026-05-07"));
        Assert.Contains("党组织和居委会都要到会", (await office.Browse("/desk/audit?refused=true")).MustBeOk().Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("account=半个编号", "账号编号不完整")]
    [InlineData("from=昨天", "日期要写成")]
    [InlineData("from=2026-05-07&to=2026-05-06", "不能晚于")]
    public async Task What_cannot_be_searched_is_said_and_stays_in_the_form(string query, string sentence)
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var office = await town.Staff(Role.Office, town.Subdistrict);

        var page = (await office.Browse($"/desk/audit?{query}")).Must(HttpStatusCode.BadRequest).Body;

        Assert.Contains(sentence, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{query.Split('=')[1].Split('&')[0]}\"", page, StringComparison.Ordinal);
    }

    private static async Task<int> Rows(TestUser office, string query) =>
        (await office.Browse($"/desk/audit?{query}")).MustBeOk().Body.Split("<th scope=\"row\">").Length - 1;
}
