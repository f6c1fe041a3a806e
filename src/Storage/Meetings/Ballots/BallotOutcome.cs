using ZiZhiJin.Domain;

namespace ZiZhiJin.Storage.Meetings.Ballots;

/// <summary>What became of a bundle: written now or by the same request before, or refused as a whole.</summary>
/// <param name="Voter">For whom it was refused.</param>
public sealed record BallotOutcome(Refusal? Refusal, Guid? Voter = null)
{
    public static readonly BallotOutcome Taken = new((Refusal?)null);
}
