using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Meetings;

/// <summary>For how many full days a meeting has to be published, by which rule; without a rule none.</summary>
/// <param name="Under">What it was decided under.</param>
public readonly record struct MeetingPublicity(int Days, RuleReference? Rule, PolicyStamp Under)
{
    /// <summary>What the rules in force ask of a meeting of this kind: a hearing has to be published (PX-13), and nothing else.</summary>
    /// <exception cref="RefusedException">The office has not entered the number of days yet.</exception>
    public static MeetingPublicity Of(MeetingKind kind, RulesInForce? rules)
    {
        if (rules is null) return default;
        var days = kind == MeetingKind.Hearing ? rules.Setting(PolicySettings.HearingPublicityDays) : null;
        return new(days?.Value ?? 0, days is null ? null : rules.Pack.Rule(days.RuleId).Reference, rules.Stamp);
    }
}
