using ZiZhiJin.Domain.Meetings;

namespace ZiZhiJin.Api.Meetings;

/// <summary>A motion as people see it.</summary>
/// <param name="Voted">Whether the caller has voted. For a household, whether it was the caller who did.</param>
/// <param name="Result">Nothing until the vote is closed.</param>
public sealed record MotionAnswer(
    Guid Id, Guid MeetingId, string Title, string Text, MotionState State, BallotKind Kind, IReadOnlyList<BallotOption> Options, int? MostChoices, VotingUnit Unit,
    bool IsSecret, bool NeedsPresence, DecisionRule Rule, bool Voted, MotionResult? Result)
{
    internal static MotionAnswer Of(Motion motion, bool voted) => new(
        motion.Id, motion.MeetingId, motion.Title, motion.Text, motion.State, motion.Kind, motion.Form.Choosable, motion.MostChoices, motion.Unit,
        motion.IsSecret, motion.NeedsPresence, motion.Rule, voted, motion.Result);
}
