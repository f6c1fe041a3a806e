using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Tests.Policies;

/// <summary>A soft rule holds otherwise where somebody has asked with a reason and another person at the office has approved.</summary>
public sealed class OverrideTests
{
    [Fact]
    public async Task A_committee_asks_the_office_approves_and_everybody_may_read_why()
    {
        var (rules, committee) = await InChuansha();
        var over = await Ask(committee, rules, 2);

        Assert.Contains("项目小组最少人数：3人。办法原文规定。", await rules.Explanation("CS-14"), StringComparison.Ordinal);
        (await Decide(rules.Office, over, approve: true)).Must(HttpStatusCode.NoContent);

        Assert.Contains("项目小组最少人数：2人。办法原文为“3人”；因“小区住户少”申请放宽，由测试街道自治办的另一个人于2026年5月6日批准。", await rules.Explanation("CS-14"), StringComparison.Ordinal);
        var seen = Assert.Single((await rules.Overview(committee)).GetProperty("overrides").EnumerateArray());
        Assert.Equal((committee.AccountId, rules.Office.AccountId),
            (seen.GetProperty("approval").GetProperty("askedBy").GetGuid(), seen.GetProperty("approval").GetProperty("decidedBy").GetGuid()));
    }

    [Fact]
    public async Task Nobody_approves_what_they_asked_for_themselves()
    {
        var (rules, _) = await InChuansha();
        var over = await Ask(rules.Office, rules, 2);

        (await Decide(rules.Office, over, approve: true)).MustBeRefused("four-eyes.own-request");
        (await Decide(await rules.Town.Staff(Role.Office, rules.Town.Subdistrict), over, approve: true)).Must(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_hard_rule_is_overridden_by_nobody()
    {
        var (rules, committee) = await InChuansha();

        (await Send(committee, rules, "CS-45", "cap", new { percent = 30 })).MustBeRefused("policy.hard-rule");
        (await Send(rules.Office, rules, "CS-18", "maxProjectsPerPerson", new { number = 3 })).MustBeRefused("policy.hard-rule");
        (await Send(rules.Office, rules, "CS-20", "minResidents", new { number = 10 })).MustBeRefused("policy.not-soft");
        Assert.Empty((await rules.Overview()).GetProperty("overrides").EnumerateArray());
    }

    [Fact]
    public async Task Of_many_who_decide_at_once_one_decides()
    {
        var api = await TestApi.Shared();
        var (rules, committee) = await InChuansha();
        var over = await Ask(committee, rules, 2);
        var offices = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => rules.Town.Staff(Role.Office, rules.Town.Subdistrict)));

        var answers = await Task.WhenAll(offices.Select((office, i) => Decide(office, over, approve: i % 2 == 0)));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.NoContent);
        var stored = await api.InDb(db => db.RuleOverrides.SingleAsync(stored => stored.Id == over));
        var acts = await api.InDb(db => db.AuditRows.Where(row => row.SubjectId == over && row.Act != "policy.ask-override").ToListAsync());
        Assert.Equal(stored.Approval.DecidedBy, Assert.Single(acts).AccountId);
    }

    [Fact]
    public async Task An_ended_override_and_one_that_was_taken_back_hold_no_more()
    {
        var (rules, committee) = await InChuansha();
        var (held, waiting) = (await Ask(committee, rules, 2), await Ask(committee, rules, 1));
        (await Decide(rules.Office, held, approve: true)).Must(HttpStatusCode.NoContent);

        (await rules.Office.Delete($"/api/staff/policies/overrides/{waiting}")).MustBeRefused("four-eyes.not-asked-by-you");
        (await committee.Delete($"/api/staff/policies/overrides/{waiting}")).Must(HttpStatusCode.NoContent);
        (await rules.Office.Delete($"/api/staff/policies/overrides/{held}")).Must(HttpStatusCode.NoContent);
        (await rules.Office.Delete($"/api/staff/policies/overrides/{held}")).Must(HttpStatusCode.NoContent);

        (await Decide(rules.Office, waiting, approve: true)).MustBeRefused("four-eyes.decided");
        Assert.Contains("项目小组最少人数：3人。办法原文规定。", await rules.Explanation("CS-14"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_approved_for_one_subject_is_not_told_to_everybody()
    {
        var (rules, committee) = await InChuansha();
        var over = (await Send(committee, rules, "CS-16", "maxAge", new { number = 80 }, Guid.CreateVersion7())).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();
        (await Decide(rules.Office, over, approve: true)).Must(HttpStatusCode.NoContent);

        Assert.Contains("组长最大年龄：75周岁。办法原文规定。", await rules.Explanation("CS-16"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_fourteen_days_a_request_has_to_be_asked_again()
    {
        await using var api = await TestApi.Start();
        var rules = await TownRules.Of(await TestTown.Settle(api, "chuansha"));
        var over = await Ask(await rules.Town.Staff(Role.Committee), rules, 2);

        api.Clock.Move(TimeSpan.FromDays(14));

        (await Decide(await rules.Town.Staff(Role.Office, rules.Town.Subdistrict), over, approve: true)).MustBeRefused("four-eyes.expired");
    }

    private static async Task<(TownRules Rules, TestUser Committee)> InChuansha()
    {
        var town = await TestTown.Settle(await TestApi.Shared(), "chuansha");
        return (await TownRules.Of(town), await town.Staff(Role.Committee));
    }

    private static async Task<Guid> Ask(TestUser by, TownRules rules, int members) =>
        (await Send(by, rules, "CS-14", "minMembers", new { number = members })).Must(HttpStatusCode.Created).Json.GetProperty("id").GetGuid();

    private static Task<ApiAnswer> Send(TestUser by, TownRules rules, string rule, string parameter, object value, Guid? subjectId = null) =>
        by.Post("/api/staff/policies/overrides",
            new { areaId = rules.Town.Neighbourhood.Id, year = TestTown.Year, place = new { rule, parameter }, value, reason = "小区住户少", subjectId });

    private static Task<ApiAnswer> Decide(TestUser by, Guid over, bool approve) =>
        by.Post($"/api/staff/policies/overrides/{over}/decision", new { approve });
}
