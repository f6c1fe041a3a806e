using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>Holds a need against what a pack does not support (PX-N1 to PX-N6; CS-N1 to CS-N7, and CS-47 for equipment).</summary>
public sealed class ExclusionCheck(NeedWords words)
{
    private static readonly char[] Ends = [',', '，', '。', ';', '；', '!', '！', '?', '？', '\n', ' '];

    /// <summary>All suspicions, the strongest reason first; none when nothing speaks against the need.</summary>
    public IReadOnlyList<ExclusionHint> Check(NeedPart part, PolicyPack pack)
    {
        var clauses = part.Plain.Split(Ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. words.Exclusions.Select(reason => Hint(reason, part.Plain, clauses, pack)).OfType<ExclusionHint>()];
    }

    private static ExclusionHint? Hint(ExclusionReason reason, string text, IReadOnlyList<string> clauses, PolicyPack pack)
    {
        if (!reason.Rules.TryGetValue(pack.Id, out var rule) || reason.SuspectedIn(text, clauses) is not { } found) return null;
        return new ExclusionHint(pack.Rule(rule).Reference, reason.Says, found);
    }
}
