using static ZiZhiJin.Domain.Community.Verification.RequestState;

namespace ZiZhiJin.Domain.Community.Verification;

/// <summary>A resident whom the roster did not recognise asks the committee, or a neighbour, to say who they are.</summary>
public sealed class VerificationRequest
{
    private VerificationRequest()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }
    public Guid AccountId { get; private init; }

    /// <summary>The account while the request is open: unique, so that one account has one open request.</summary>
    public Guid? OpenFor { get; private set; }

    public RequestState State { get; private set; }
    public byte[] Name { get; private set; } = [];
    public byte[] NameFingerprint { get; private set; } = [];
    public byte[] Address { get; private set; } = [];
    public byte[] Household { get; private set; } = [];
    public byte[]? Phone { get; private set; }

    /// <summary>Fingerprint of the code that the resident shows to a neighbour.</summary>
    public byte[]? VouchCode { get; private set; }

    public DateTimeOffset AskedAt { get; private init; }
    public Guid? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>What the resident is told, where the answer is no.</summary>
    public string? Answer { get; private set; }

    /// <summary>Concurrency token.</summary>
    public int Revision { get; private set; }

    public static VerificationRequest Ask(Guid id, Guid accountId, Claim claim, DateTimeOffset now) => new()
    {
        Id = id, AreaId = claim.AreaId, AccountId = accountId, OpenFor = accountId, AskedAt = now, VouchCode = claim.VouchCode,
        Name = claim.Details.Name, NameFingerprint = claim.Details.NameFingerprint, Address = claim.Details.Address,
        Household = claim.Details.Household, Phone = claim.Details.Phone,
    };

    public void Approve(Guid by, DateTimeOffset now) => End(Approved, by, null, now);

    public void Decline(Guid by, string answer, DateTimeOffset now) => End(Declined, by, answer, now);

    public void Withdraw(DateTimeOffset now) => End(Withdrawn, AccountId, null, now);

    // What it says of a person is needed no longer than it waits.
    private void End(RequestState state, Guid by, string? answer, DateTimeOffset now)
    {
        if (State != Waiting) throw new RefusedException(VerificationRefusals.RequestEnded);
        (State, DecidedBy, Answer, DecidedAt, OpenFor, VouchCode) = (state, by, answer, now, null, null);
        (Name, NameFingerprint, Address, Household, Phone) = ([], [], [], [], null);
        Revision++;
    }
}
