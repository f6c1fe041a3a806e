using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Storage.Meetings.Ballots;

/// <summary>
/// Staff enter who took a ballot on paper, and what the ballots say that were in the urn: as many, in whatever order. All count or none, and who
/// voted on paper has voted.
/// </summary>
public sealed class PaperBallots(ZiZhiJinDb db, GroupCommit<BallotBundle, BallotOutcome> writing, CheckingIn checkingIn, AuditTrail audit, TimeProvider time)
{
    /// <summary>False when the motion is not in the caller's care, or one of the voters not on its roster.</summary>
    /// <exception cref="RefusedException">The motion does not take them; no ballot was written. Who was handed one is checked in all the same.</exception>
    public async Task<bool> Enter(Guid motionId, UrnContent urn, Caller by, CancellationToken cancel)
    {
        var motion = await db.Motions.AsNoTracking().InCareOf(by, db, MeetingRoles.Helpers).FirstOrDefaultAsync(motion => motion.Id == motionId, cancel);
        if (motion is null || await db.Persons.OnRoster().CountAsync(person => urn.Voters.Contains(person.Id) && person.AreaId == motion.AreaId, cancel) != urn.Voters.Count) return false;

        var ballots = urn.Ballots.Select((chosen, number) => new CastBallot(ReceiptOf(urn.Nonce, number), Choices.Of(motion.Form, chosen), motion.IsSecret ? null : urn.Voters[number])).ToList();
        if (motion.State == MotionState.Open) await LetIn(motion, urn, by, cancel);
        var act = audit.Row(by.AccountId, "motion.paper-ballots", motion.AreaId, motionId, $"{urn.Voters.Count}");
        var outcome = await writing.Write(new(motionId, [.. urn.Voters.Select(voter => new Voter(voter, by.AccountId, Channel.Paper))], ballots) { Act = act }, cancel);
        RefusedException.ThrowIf(outcome.Refusal);
        return true;
    }

    // Who was handed a ballot in the hall is there: staff sign for it.
    private async Task LetIn(Motion motion, UrnContent urn, Caller by, CancellationToken cancel)
    {
        if (!motion.NeedsPresence) return;
        var here = await db.CheckIns.Where(one => one.OccasionId == motion.MeetingId && urn.Voters.Contains(one.PersonId)).Select(one => one.PersonId).ToListAsync(cancel);
        var occasion = await db.Occasions.AsNoTracking().FirstAsync(occasion => occasion.Id == motion.MeetingId, cancel);
        var at = CheckInPolicy.MomentOfEntry(occasion, time.GetUtcNow());
        var missing = urn.Voters.Except(here).Select(voter => checkingIn.Write(new(motion.MeetingId, voter, at, PresenceProof.HelperEntry, by.AccountId, NonceOf(urn.Nonce)), cancel));
        await Task.WhenAll(missing);
    }

    // What stands at a check-in must not lead to the receipts.
    private static Nonce NonceOf(Nonce urn) => new(SHA256.HashData(urn.ToByteArray()).AsSpan(0, Nonce.Length));

    // Sending the same again is found again; who does not know the nonce, which is kept nowhere, cannot tell these from others.
    private static byte[] ReceiptOf(Nonce nonce, int number) => SHA256.HashData([.. nonce.ToByteArray(), .. BitConverter.GetBytes(number)]);
}

/// <summary>Who voted on paper, and what the papers say. Of a named motion they are in the same order.</summary>
public sealed record UrnContent(IReadOnlyList<Guid> Voters, IReadOnlyList<IReadOnlyList<string>> Ballots, Nonce Nonce);
