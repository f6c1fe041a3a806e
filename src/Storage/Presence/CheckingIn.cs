using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Presence;

/// <summary>The one way into the list of who was there, whatever the proof.</summary>
public sealed class CheckingIn(GroupCommit<CheckInToWrite, CheckInOutcome> writing, KnownOccasions occasions)
{
    /// <exception cref="RefusedException">The occasion does not take it, or a leader has taken this check-in back.</exception>
    public async Task<CheckInOutcome> Write(CheckInToWrite checkIn, CancellationToken cancel)
    {
        var outcome = await writing.Write(checkIn, cancel);
        if (outcome.At is null) throw new RefusedException(await WhyNot(checkIn, cancel));
        return outcome.Undone ? throw new RefusedException(PresenceRefusals.CheckInUndone) : outcome;
    }

    private async Task<Refusal> WhyNot(CheckInToWrite checkIn, CancellationToken cancel)
    {
        var known = await occasions.Read(checkIn.OccasionId, cancel) ?? throw new InvalidOperationException("The occasion is gone.");
        return CheckInPolicy.Check(known.Occasion, checkIn.At) ?? PresenceRefusals.TooLate;
    }
}
