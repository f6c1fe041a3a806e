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
/// voted on paper has voted, and is checked in with it where presence is asked for.
/// </summary>
public sealed class PaperBallots(ZiZhiJinDb db, GroupCommit<BallotBundle, BallotOutcome> writing, AuditTrail audit, TimeProvider time)
{
    /// <summary>False when the motion is not in the caller's care, or one of the voters not on its roster.</summary>
    /// <exception cref="RefusedException">The motion does not take them; nothing was written, and nobody was checked in.</exception>
    public async Task<bool> Enter(Guid motionId, UrnContent urn, Caller by, CancellationToken cancel)
    {
        var motion = await db.Motions.AsNoTracking().InCareOf(by, db, MeetingRoles.Helpers).FirstOrDefaultAsync(motion => motion.Id == motionId, cancel);
        if (motion is null || await db.Persons.OnRoster().CountAsync(person => urn.Voters.Contains(person.Id) && person.AreaId == motion.AreaId, cancel) != urn.Voters.Count) return false;

        var ballots = urn.Ballots.Select((chosen, number) => new CastBallot(ReceiptOf(urn.Nonce, number), Choices.Of(motion.Form, chosen), motion.IsSecret ? null : urn.Voters[number])).ToList();
        var act = audit.Row(by.AccountId, "motion.paper-ballots", motion.AreaId, motionId, $"{urn.Voters.Count}");
        var bundle = new BallotBundle(motionId, [.. urn.Voters.Select(voter => new Voter(voter, by.AccountId, Channel.Paper))], ballots) { Act = act, LettingIn = await Door(motion, urn, by, cancel) };
        var outcome = await writing.Write(bundle, cancel);
        RefusedException.ThrowIf(outcome.Refusal);
        return true;
    }

    // Who was handed a ballot in the hall is there: staff sign for it. Nobody is let in before the papers are judged.
    private async Task<LettingIn?> Door(Motion motion, UrnContent urn, Caller by, CancellationToken cancel)
    {
        if (!motion.NeedsPresence || motion.State != MotionState.Open) return null;
        var occasion = await db.Occasions.AsNoTracking().FirstAsync(occasion => occasion.Id == motion.MeetingId, cancel);
        var at = CheckInPolicy.MomentOfEntry(occasion, time.GetUtcNow());
        RefusedException.ThrowIf(CheckInPolicy.Check(occasion, at) is { } refusal ? MeetingWords.AtMeeting(refusal) : null);
        var acts = urn.Voters.ToDictionary(voter => voter, voter => audit.Row(by.AccountId, "occasion.enter", motion.AreaId, motion.MeetingId, $"person {voter}, with a ballot on paper"));
        return new(motion.MeetingId, at, by.AccountId, NonceOf(urn.Nonce), acts);
    }

    // What stands at a check-in must not lead to the receipts.
    private static Nonce NonceOf(Nonce urn) => new(SHA256.HashData(urn.ToByteArray()).AsSpan(0, Nonce.Length));

    // Sending the same again is found again; who does not know the nonce, which is kept nowhere, cannot tell these from others.
    private static byte[] ReceiptOf(Nonce nonce, int number) => SHA256.HashData([.. nonce.ToByteArray(), .. BitConverter.GetBytes(number)]);
}

/// <summary>Who voted on paper, and what the papers say. Of a named motion they are in the same order.</summary>
public sealed record UrnContent(IReadOnlyList<Guid> Voters, IReadOnlyList<IReadOnlyList<string>> Ballots, Nonce Nonce);
