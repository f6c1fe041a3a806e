using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Projects;

/// <summary>A step before it is known what stands before it: what speaks for it, and what is missing otherwise.</summary>
internal sealed record StepDraft(string Id, string Name, PolicyParameter Parameter, IReadOnlyList<Evidence> Evidence, string? Missing)
{
    public bool IsDone => Missing is null;

    /// <summary>Whether this system keeps records of such a step. Without, nothing is said of it but its rule.</summary>
    public bool IsRecorded { get; init; } = true;

    private bool HasBegun => Evidence.Any(evidence => evidence.Id is not null || evidence.Number > 0);

    /// <summary>Done is done, and begun is begun, in whatever order; an open rule is said first, because the office can act on it at any time.</summary>
    public ReadinessStep After(StepDraft? undone, RulesInForce rules)
    {
        var step = new ReadinessStep(Id, Name, rules.Pack.Rule(Parameter.RuleId).Reference, StepState.Done, Evidence);
        if (!IsRecorded) return step with { State = StepState.NotRecorded, Missing = Missing };
        if (IsDone) return step;
        if (rules.InForce(Parameter).Origin == ValueOrigin.Missing)
            return step with { State = StepState.OpenRule, Missing = $"办法没有写明{Parameter.Label ?? "这个数值"}，请街镇自治办先填写。" };
        return undone is null || HasBegun ? step with { State = StepState.NotYet, Missing = Missing } : step with { State = StepState.NotPossibleYet, Missing = $"要先完成“{undone.Name}”。" };
    }
}
