using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Tests.Policies;

public class RuleOverrideTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 8, 0, 0, TimeSpan.FromHours(8));
    private static readonly PolicyParameter MinMembers = EmbeddedPacks.Chuansha.Rule("CS-14").Parameters["minMembers"];
    private readonly AreaPolicy _policy = new(Guid.CreateVersion7(), 2026, "chuansha", 1);
    private readonly Guid _asker = Guid.CreateVersion7(), _office = Guid.CreateVersion7();

    /// <summary>Every parameter of both towns that binds hard: none of them can be overridden, whatever its rule.</summary>
    public static TheoryData<string, string, string> HardOnes => Parameters(RuleKind.Hard);

    public static TheoryData<string, string, string> OpenAndInformation => Parameters(RuleKind.Open, RuleKind.Information);

    [Theory]
    [MemberData(nameof(HardOnes))]
    public void What_is_hard_is_overridden_by_nobody(string pack, string rule, string name) => Assert.Equal("policy.hard-rule", RefusalOf(pack, rule, name));

    [Theory]
    [MemberData(nameof(OpenAndInformation))]
    public void What_is_open_is_entered_and_not_overridden(string pack, string rule, string name) => Assert.Equal("policy.not-soft", RefusalOf(pack, rule, name));

    [Fact]
    public void An_override_holds_once_another_person_has_approved_it_and_until_it_is_ended()
    {
        var over = Ask(2);
        Assert.Equal(3, InForce([over]));

        over.Decide(true, _policy, _office, Now);
        Assert.Equal((2, 1), (InForce([over]), over.PolicyRevision));

        over.End(_policy, _office, Now);
        Assert.Equal(3, InForce([over]));
        Assert.Equal(2, _policy.Revision);
    }

    [Fact]
    public void A_declined_override_never_holds()
    {
        var over = Ask(2);

        over.Decide(false, _policy, _office, Now);

        Assert.Equal(3, InForce([over]));
        Assert.Equal(0, _policy.Revision);
    }

    [Fact]
    public void The_nearest_area_goes_first_and_before_it_the_one_subject()
    {
        var project = Guid.CreateVersion7();
        RuleOverride[] nearestFirst = [Approved(2), Approved(5), Approved(4, project)];

        Assert.Equal(2, InForce(nearestFirst));
        Assert.Equal(4, InForce(nearestFirst, project));
        Assert.Equal(2, InForce(nearestFirst, Guid.CreateVersion7()));
    }

    [Fact]
    public void Whoever_asked_does_not_approve() =>
        Assert.Equal("four-eyes.own-request", Assert.Throws<RefusedException>(() => Ask(2).Decide(true, _policy, _asker, Now)).Refusal.Code);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void The_other_value_has_to_fit_too(int members, bool fits) =>
        Assert.Equal(fits, Record.Exception(() => Ask(members)) is null);

    [Fact]
    public void Under_another_pack_it_is_not_approved_any_more()
    {
        var over = Ask(2);
        _policy.Choose(EmbeddedPacks.Puxing, new PolicyAct(_office, "改用", Now));

        Assert.Equal("policy.changed-meanwhile", Assert.Throws<RefusedException>(() => over.Decide(true, _policy, _office, Now)).Refusal.Code);
    }

    private static TheoryData<string, string, string> Parameters(params RuleKind[] kinds)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var pack in new[] { EmbeddedPacks.Puxing, EmbeddedPacks.Chuansha })
        foreach (var parameter in pack.Rules.SelectMany(rule => rule.Parameters.Values).Where(parameter => kinds.Contains(parameter.Kind)))
            data.Add(pack.Id, parameter.RuleId, parameter.Name);
        return data;
    }

    private string RefusalOf(string pack, string rule, string name)
    {
        var policy = new AreaPolicy(Guid.CreateVersion7(), 2026, pack, 1);
        var entry = new OverrideEntry(EmbeddedPacks.Of(pack).Rule(rule).Parameters[name], new PolicyValue(Number: 1), policy.AreaId, null);
        return Assert.Throws<RefusedException>(() => RuleOverride.Ask(policy, entry, new PolicyAct(_asker, "理由", Now))).Refusal.Code;
    }

    private int? InForce(IReadOnlyList<RuleOverride> overrides, Guid? subject = null) =>
        new RulesInForce(EmbeddedPacks.Chuansha, _policy, [], new DateOnly(2026, 5, 6)) { Overrides = overrides }.Setting(PolicySettings.TeamMin, subject)!.Value;

    private RuleOverride Approved(int members, Guid? subject = null)
    {
        var over = Ask(members, subject);
        over.Decide(true, _policy, _office, Now);
        return over;
    }

    private RuleOverride Ask(int members, Guid? subject = null) =>
        RuleOverride.Ask(_policy, new OverrideEntry(MinMembers, new PolicyValue(Number: members), Guid.CreateVersion7(), subject), new PolicyAct(_asker, "住户少", Now));
}
