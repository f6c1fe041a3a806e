using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;

namespace ZiZhiJin.Storage.Meetings.Ballots;

/// <summary>
/// Voters and as many ballots: one of each from a phone, some of each when staff empty an urn. All are written or none. Of a secret motion no
/// ballot belongs to any of the voters.
/// </summary>
public sealed record BallotBundle(Guid MotionId, IReadOnlyList<Voter> Voters, IReadOnlyList<CastBallot> Ballots)
{
    /// <summary>The act of staff who enter it.</summary>
    public AuditRow? Act { get; init; }

    /// <summary>Under what those of the voters are checked in with it who are not yet; without it nobody is.</summary>
    public LettingIn? LettingIn { get; init; }
}

/// <summary>Who votes, and by whose phone or hand.</summary>
public sealed record Voter(Guid PersonId, Guid ByAccountId, Channel Channel);

/// <param name="Receipt">SHA-256 of the secret that only the voter's phone has.</param>
/// <param name="VoterId">Only of a named motion.</param>
public sealed record CastBallot(byte[] Receipt, Choices Choices, Guid? VoterId);

/// <summary>Who was handed a paper in the hall is there: staff sign for it.</summary>
/// <param name="Acts">What the audit says of each voter who is checked in.</param>
public sealed record LettingIn(Guid MeetingId, DateTimeOffset At, Guid ByAccountId, Nonce Nonce, IReadOnlyDictionary<Guid, AuditRow> Acts);
