using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Publicity;

/// <summary>For how many full days something is posted in an area, and which rule says so.</summary>
public sealed record PublicityRule(int Days, RuleReference Reference, PolicyStamp Stamp)
{
    /// <summary>Refused where the text leaves the days open and the office has not entered them (PX-13, PX-30), or asks for no such posting.</summary>
    public static PublicityRule Of(PostingKind kind, RulesInForce rules)
    {
        var parameter = rules.Setting(SettingOf(kind));
        if (parameter is not { Value: { } days }) throw new RefusedException(PublicityRefusals.NotAskedFor);
        return new(days, rules.Pack.Rule(parameter.RuleId).Reference, rules.Stamp);
    }

    public static PolicySetting<NumberParameter> SettingOf(PostingKind kind) => kind switch
    {
        PostingKind.PreReview => PolicySettings.PublicityPreReviewDays,
        PostingKind.SetUp => PolicySettings.PublicitySetupDays,
        _ => throw new MalformedException("publicity.kind-unknown", "kind", "请选择公示的类别。"),
    };
}
