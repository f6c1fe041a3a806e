using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Meetings.Ballots;

/// <summary>Residents vote with their own phone.</summary>
public sealed class Voting(GroupCommit<BallotBundle, BallotOutcome> writing, KnownMotions motions)
{
    /// <summary>False when the caller knows of no such motion. Sending the same receipt again is the same ballot.</summary>
    /// <exception cref="RefusedException">The motion does not take it.</exception>
    public async Task<bool> Cast(Guid motionId, (IReadOnlyList<string> Chosen, byte[] Receipt) ballot, Caller by, CancellationToken cancel)
    {
        if (await motions.Find(motionId, cancel) is not { } motion || motion.AreaId != by.AreaId || by.PersonId is not { } me) return false;
        if (motion.State is MotionState.Draft or MotionState.Withdrawn) throw new RefusedException(MeetingRefusals.StepFrom(motion.State));

        var cast = new CastBallot(ballot.Receipt, Choices.Of(motion.Form, ballot.Chosen), motion.Form.IsSecret ? null : me);
        var outcome = await writing.Write(new(motionId, [new(me, by.AccountId, by.Channel)], [cast]), cancel);
        RefusedException.ThrowIf(outcome.Refusal);
        return true;
    }
}
