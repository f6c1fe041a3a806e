using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Storage.Presence;

/// <param name="At">When it was scanned, by the server's clock.</param>
internal sealed record JudgedScan(ScanToJudge Scan, DateTimeOffset At, Guid? PersonId, Refusal? Refusal, PresenceProof Proof = PresenceProof.PersonalCode);
