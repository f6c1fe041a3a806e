using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Tests.Policies;

public class RulesInForceTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 8, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly PolicyParameter Days = EmbeddedPacks.Puxing.Rule("PX-30").Parameters["days"];
    private readonly AreaPolicy _policy = new(Guid.CreateVersion7(), 2026, "puxing-2023", 1);
    private readonly List<EnteredValue> _entered = [];

    [Fact]
    public void A_number_that_the_text_gives_holds_as_it_stands() =>
        Assert.Equal(40, In("puxing-2023").Setting(PolicySettings.SurveyMinResidents)!.Value);

    [Fact]
    public void A_point_on_which_the_text_is_silent_gives_nothing() => Assert.Null(In("puxing-2023").Setting(PolicySettings.TeamMin));

    [Fact]
    public void An_open_number_that_must_be_entered_refuses_use_and_names_its_rule()
    {
        var refused = Assert.Throws<RefusedException>(() => In("puxing-2023").Setting(PolicySettings.PublicitySetupDays)).Refusal;

        Assert.Equal("policy.not-filled-in", refused.Code);
        Assert.Equal("PX-30", refused.Rule!.Id);
    }

    [Fact]
    public void An_open_number_that_need_not_be_entered_sets_no_limit() =>
        Assert.Null(In("chuansha").Setting(PolicySettings.SurveyMinResidents)!.Value);

    [Theory]
    [InlineData(-1, 7)]
    [InlineData(0, 7)]
    [InlineData(1, null)]
    public void What_the_office_entered_holds_from_its_day_on(int daysFromToday, int? inForce)
    {
        Enter(7, Today.AddDays(daysFromToday));

        Assert.Equal(inForce, In("puxing-2023").InForce(Days).Parameter.Plain);
    }

    [Fact]
    public void Of_several_entries_the_latest_day_holds_and_for_one_day_the_last()
    {
        Enter(7, Today);
        Enter(5, Today.AddDays(-10));
        Enter(9, Today);

        Assert.Equal(9, In("puxing-2023").InForce(Days).Parameter.Plain);
    }

    [Fact]
    public void What_was_entered_under_another_pack_does_not_hold()
    {
        Enter(7, Today);
        _policy.Choose(EmbeddedPacks.Chuansha, Act);

        var rules = new RulesInForce(EmbeddedPacks.Chuansha, _policy, _entered, Today);

        Assert.Equal(ValueOrigin.Missing, rules.InForce(Days).Origin);
    }

    [Fact]
    public void Everything_that_is_settled_has_the_next_number_and_repeating_it_has_none()
    {
        var choice = _policy.Choose(EmbeddedPacks.Puxing, Act);
        var entry = new ValueEntry(Days, new PolicyValue(Number: 7), Today);
        var first = _policy.Enter(entry, null, Act);

        Assert.Equal((1, 2), (choice!.Revision, first!.Revision));
        Assert.Null(_policy.Choose(EmbeddedPacks.Puxing, Act));
        Assert.Null(_policy.Enter(entry, first, Act));
        Assert.Equal(2, _policy.Revision);
    }

    public static TheoryData<string, string, PolicyValue, bool> Values => new()
    {
        { "PX-30", "days", new(Number: 0), false },
        { "PX-30", "days", new(Number: 1), true },
        { "PX-30", "days", new(Number: 60), true },
        { "PX-30", "days", new(Number: 61), false },
        { "PX-30", "days", new(Percent: 7), false },
        { "PX-30", "days", new(Number: 7, Percent: 7), false },
        { "PX-30", "days", new(), false },
        { "PX-52", "reduction", new(Percent: -0.1m), false },
        { "PX-52", "reduction", new(Percent: 0), true },
        { "PX-52", "reduction", new(Percent: 12.5m), true },
        { "PX-52", "reduction", new(Percent: 100), true },
        { "PX-52", "reduction", new(Percent: 100.1m), false },
        { "PX-52", "reduction", new(Percent: 1.00001m), false },
        { "PX-46", "contentApprovers", new(Items: [new("office", "街道自治办")]), true },
        { "PX-46", "contentApprovers", new(Items: []), false },
        { "PX-46", "contentApprovers", new(Items: [new("office", "街道自治办"), new("office", "社区")]), false },
        { "PX-46", "contentApprovers", new(Items: [new("自治办", "街道自治办")]), false },
        { "PX-46", "contentApprovers", new(Text: "街道自治办"), false },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_has_to_be_of_the_kind_and_within_the_bounds_of_its_place(string rule, string parameter, PolicyValue value, bool fits)
    {
        var entry = new ValueEntry(EmbeddedPacks.Puxing.Rule(rule).Parameters[parameter], value, Today);

        if (fits) Assert.NotNull(_policy.Enter(entry, null, Act));
        else Assert.Equal(entry.Parameter.Wanted, Assert.Throws<MalformedException>(() => _policy.Enter(entry, null, Act)).Sentence);
    }

    [Theory]
    [InlineData("PX-11", "minResidents")]
    [InlineData("PX-30", "counting")]
    public void What_the_text_gives_is_not_entered(string rule, string parameter)
    {
        var entry = new ValueEntry(EmbeddedPacks.Puxing.Rule(rule).Parameters[parameter], new PolicyValue(Number: 20), Today);

        Assert.Equal("policy.not-open", Assert.Throws<RefusedException>(() => _policy.Enter(entry, null, Act)).Refusal.Code);
    }

    private static PolicyAct Act => new(Guid.CreateVersion7(), "参照川沙新镇", Now);

    private void Enter(int days, DateOnly from) => _entered.Add(_policy.Enter(new ValueEntry(Days, new PolicyValue(Number: days), from), null, Act)!);

    private RulesInForce In(string pack) => new(EmbeddedPacks.Of(pack), _policy, _entered, Today);
}
