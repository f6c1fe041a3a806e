namespace ZiZhiJin.Domain.Meetings;

/// <summary>What it takes to pass: fixed with the motion, before anybody votes.</summary>
/// <param name="QuorumPercent">So many of a hundred who are eligible have to take part, whatever they vote.</param>
/// <param name="QuorumVoters">So many have to take part.</param>
public sealed record DecisionRule(Threshold Threshold, CountedOf Of, decimal? QuorumPercent, int? QuorumVoters)
{
    public bool IsQuorate(int turnout, int eligible) => turnout >= (QuorumVoters ?? 0) && turnout * 100m >= (QuorumPercent ?? 0) * eligible;

    public bool IsEnough(int votes, Electorate electorate, int turnout)
    {
        long of = Of switch { CountedOf.Present => electorate.Present, CountedOf.Eligible => electorate.Eligible, _ => turnout };
        return Threshold switch
        {
            Threshold.MoreThanHalf => votes * 2L > of,
            Threshold.TwoThirds => votes > 0 && votes * 3L >= of * 2,
            _ => votes > 0,
        };
    }
}
