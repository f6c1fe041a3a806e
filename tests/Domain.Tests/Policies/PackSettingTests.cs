using System.Globalization;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Tests.Policies;

/// <summary>The points on which the two towns differ: value and rule. "silent" where the text says nothing, "open" where it leaves the number out.</summary>
public class PackSettingTests
{
    [Theory]
    [InlineData("survey.minResidents", "40 PX-11", "may be entered CS-20")]
    [InlineData("deliberation.allowed", "hearing PX-12", "residents-meeting,joint-meeting,hearing,coordination-meeting CS-21")]
    [InlineData("twoCommittee.at", "direction PX-10", "application CS-22")]
    [InlineData("preReview.residentsMeeting", "silent", "True CS-24")]
    [InlineData("hearing.publicityDays", "must be entered PX-13", "silent")]
    [InlineData("publicity.preReview.days", "must be entered PX-13", "7 CS-24")]
    [InlineData("publicity.setup.days", "must be entered PX-30", "7 CS-28")]
    [InlineData("publicity.counting", "full-days PX-30", "full-days CS-28")]
    [InlineData("team.min", "silent", "3 CS-14")]
    [InlineData("team.leaders", "silent", "1 CS-14")]
    [InlineData("team.staffAllowed", "False PX-16", "silent")]
    [InlineData("team.mainlyResidents", "silent", "True CS-17")]
    [InlineData("liaison.max", "1 PX-17", "silent")]
    [InlineData("liaison.isStaff", "True PX-17", "True CS-13")]
    [InlineData("leader.rules.resident", "True PX-15", "True CS-15")]
    [InlineData("leader.rules.maxAge", "silent", "75 CS-16")]
    [InlineData("leader.rules.minEducation", "silent", "junior-middle CS-16")]
    [InlineData("person.maxProjects", "silent", "2 CS-18")]
    [InlineData("committee.minProjects", "1 PX-05", "silent")]
    [InlineData("panel.requires", "self-governance-office,departments,social-organisations,experts PX-21", "experts,social-organisations,community-units,departments,residents-representatives CS-25")]
    [InlineData("scoring.dimensions", "silent", "need,plan,budget,potential CS-26")]
    [InlineData("scoring.weights", "must be entered PX-25", "must be entered CS-26")]
    [InlineData("scoring.passMark", "must be entered PX-25", "silent")]
    [InlineData("scoring.lowExecutionDeduction", "must be entered PX-22", "silent")]
    [InlineData("scoring.innovationBonus", "must be entered PX-23", "silent")]
    [InlineData("tranches.first", "60 PX-60", "silent")]
    [InlineData("tranches.second", "40 PX-61", "silent")]
    [InlineData("tranches.gate", "50 PX-53", "silent")]
    [InlineData("caps.volunteer", "25 PX-66", "20 CS-45")]
    [InlineData("caps.volunteerTopFive", "35 PX-66", "silent")]
    [InlineData("caps.management", "10 PX-67", "10 CS-46")]
    [InlineData("caps.commend", "5 PX-68", "silent")]
    [InlineData("caps.socialOrg", "50 PX-65", "silent")]
    [InlineData("socialOrg.purposes", "guidance,training PX-65", "silent")]
    [InlineData("reporting.period", "1 PX-40", "silent")]
    [InlineData("activity.requiredDocs", "silent", "plan,sign-in-sheet,summary,pictures,vouchers,invoices CS-30")]
    [InlineData("evaluation.mid", "6 PX-43", "silent")]
    [InlineData("disclosure.period", "silent", "3 CS-02")]
    [InlineData("change.approvers.content", "must be entered PX-46", "town CS-29")]
    [InlineData("change.approvers.budget", "self-governance-office PX-46", "community,town CS-42")]
    [InlineData("awards.top", "10 PX-50", "silent")]
    [InlineData("awards.topRights", "review-exempt,off-budget-support,purchasing-priority PX-50", "silent")]
    [InlineData("awards.best", "5 PX-51", "silent")]
    [InlineData("awards.bestVolunteerPoints", "10 PX-51", "silent")]
    [InlineData("carryOver", "False PX-06", "False CS-07")]
    public void Each_setting_has_its_value_and_rule(string setting, string puxing, string chuansha)
    {
        Assert.Equal(puxing, Told(EmbeddedPacks.Puxing.Settings[setting]));
        Assert.Equal(chuansha, Told(EmbeddedPacks.Chuansha.Settings[setting]));
    }

    [Fact]
    public void No_setting_is_left_out_of_the_table_above()
    {
        var method = typeof(PackSettingTests).GetMethod(nameof(Each_setting_has_its_value_and_rule))!;
        var told = method.GetCustomAttributesData().Where(it => it.AttributeType == typeof(InlineDataAttribute)).ToList();

        Assert.Equal(PolicySettings.All.Count, told.Count);
        Assert.Equal(PolicySettings.All.Count, EmbeddedPacks.Puxing.Settings.Count);
    }

    [Fact]
    public void A_setting_is_asked_for_with_its_type()
    {
        Assert.Equal(40, EmbeddedPacks.Puxing.Setting(PolicySettings.SurveyMinResidents)!.Value);
        Assert.Equal("位居民", EmbeddedPacks.Puxing.Setting(PolicySettings.SurveyMinResidents)!.Unit);
        Assert.Equal(25m, EmbeddedPacks.Puxing.Setting(PolicySettings.CapVolunteer)!.Value);
        Assert.Null(EmbeddedPacks.Chuansha.Setting(PolicySettings.CapSocialOrg));
    }

    [Fact]
    public void One_number_of_a_rule_may_bind_differently_from_the_rule()
    {
        Assert.Equal(RuleKind.Soft, EmbeddedPacks.Chuansha.Rule("CS-18").Kind);
        Assert.Equal(RuleKind.Hard, EmbeddedPacks.Chuansha.Setting(PolicySettings.PersonMaxProjects)!.Kind);
        Assert.Equal(RuleKind.Hard, EmbeddedPacks.Puxing.Rule("PX-30").Kind);
        Assert.Equal(RuleKind.Open, EmbeddedPacks.Puxing.Setting(PolicySettings.PublicitySetupDays)!.Kind);
    }

    private static string Told(PolicyParameter? parameter) => parameter switch
    {
        null => "silent",
        { Open: OpenEntry.Required } => $"must be entered {parameter.RuleId}",
        { Open: OpenEntry.Optional } => $"may be entered {parameter.RuleId}",
        ListParameter list => $"{string.Join(',', list.Value!.Select(item => item.Id))} {parameter.RuleId}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{parameter.Plain} {parameter.RuleId}"),
    };
}
