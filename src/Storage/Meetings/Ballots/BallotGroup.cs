using System.Data.Common;
using ZiZhiJin.Domain.Meetings;

namespace ZiZhiJin.Storage.Meetings.Ballots;

/// <summary>Bundles that are written together, and what is known of their voters and receipts: decides which of them count.</summary>
internal sealed class BallotGroup(IReadOnlyList<BallotBundle> bundles)
{
    private readonly List<VoterFacts?> _facts = [.. bundles.SelectMany(bundle => bundle.Voters).Select(_ => (VoterFacts?)null)];
    private readonly Dictionary<(Guid Motion, string Unit), Guid> _votedBy = [];
    private readonly HashSet<(Guid Motion, string Receipt)> _receipts = [];
    private readonly List<(LettingIn By, Guid Voter)> _newcomers = [];

    /// <summary>Who is checked in together with what <see cref="Decide"/> accepted.</summary>
    public IReadOnlyList<(LettingIn By, Guid Voter)> Newcomers => _newcomers;

    public async Task Load(DbDataReader reader, CancellationToken cancel)
    {
        while (await reader.ReadAsync(cancel))
            _facts[reader.GetInt32(0)] = new((MotionState)reader.GetInt32(1), Bytes(reader, 2), reader.GetInt32(3) != 0, reader.GetInt32(4) != 0, Bytes(reader, 5) is { } by ? new Guid(by, true) : null);
        await reader.NextResultAsync(cancel);
        while (await reader.ReadAsync(cancel)) _receipts.Add((new Guid(Bytes(reader, 0)!, true), Convert.ToHexString(Bytes(reader, 1)!)));
    }

    /// <summary>One outcome per bundle, and the bundles that are to be written.</summary>
    public (IReadOnlyList<BallotOutcome> Outcomes, IReadOnlyList<BallotBundle> Accepted) Decide()
    {
        var (outcomes, accepted, next) = (new List<BallotOutcome>(bundles.Count), new List<BallotBundle>(bundles.Count), 0);
        foreach (var bundle in bundles)
        {
            var voters = bundle.Voters.Zip(_facts.Skip(next)).Select(one => new JudgedVoter(one.First.PersonId, bundle, one.Second)).ToList();
            next += voters.Count;
            outcomes.Add(Judge(bundle, voters, out var isNew));
            if (isNew) accepted.Add(bundle);
        }

        return (outcomes, accepted);
    }

    private BallotOutcome Judge(BallotBundle bundle, List<JudgedVoter> voters, out bool isNew)
    {
        isNew = false;
        var known = bundle.Ballots.Count(ballot => _receipts.Contains((bundle.MotionId, Convert.ToHexString(ballot.Receipt))));
        if (known == bundle.Ballots.Count && voters.TrueForAll(voter => HasVoted(voter) is not null)) return BallotOutcome.Taken;
        foreach (var voter in voters)
        {
            if (Refuse(voter) is { } refusal) return new(refusal, voter.PersonId);
        }

        if (known > 0) return new(MeetingRefusals.ReceiptTaken);
        if (voters.DistinctBy(voter => voter.Key).Count() < voters.Count) return new(MeetingRefusals.HouseholdVoted, voters[^1].PersonId);
        isNew = true;
        foreach (var voter in voters) _votedBy[voter.Key!.Value] = voter.PersonId;
        foreach (var ballot in bundle.Ballots) _receipts.Add((bundle.MotionId, Convert.ToHexString(ballot.Receipt)));
        if (bundle.LettingIn is { } by) _newcomers.AddRange(voters.Where(voter => !voter.Facts!.IsThere).Select(voter => (by, voter.PersonId)));
        return BallotOutcome.Taken;
    }

    private Domain.Refusal? Refuse(JudgedVoter voter)
    {
        if (voter.Facts is not { } facts) return MeetingRefusals.Closed;
        if (facts.State != MotionState.Open) return MeetingRefusals.StepFrom(facts.State);
        if (facts.Unit is null) return MeetingRefusals.NotOnRoster;
        if (HasVoted(voter) is { } by) return by == voter.PersonId ? MeetingRefusals.Voted : MeetingRefusals.HouseholdVoted;
        return facts.IsThere || voter.MayBeLetIn ? null : MeetingRefusals.NotPresent;
    }

    private Guid? HasVoted(JudgedVoter voter) =>
        voter.Facts?.VotedBy ?? (voter.Key is { } key && _votedBy.TryGetValue(key, out var by) ? by : null);

    private static byte[]? Bytes(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : (byte[])reader.GetValue(column);

    // Whose check-in was taken back is not there, and is not let in with a paper either.
    private sealed record VoterFacts(MotionState State, byte[]? Unit, bool IsThere, bool WasTakenBack, Guid? VotedBy);

    private sealed record JudgedVoter(Guid PersonId, BallotBundle Bundle, VoterFacts? Facts)
    {
        public (Guid Motion, string Unit)? Key => Facts?.Unit is { } unit ? (Bundle.MotionId, Convert.ToHexString(unit)) : null;

        public bool MayBeLetIn => Bundle.LettingIn is not null && Facts is { WasTakenBack: false };
    }
}
