namespace ZiZhiJin.Domain.Meetings;

/// <summary>Counts what was cast and says what it decides.</summary>
public static class BallotCount
{
    public static MotionResult Of(BallotForm form, DecisionRule rule, IReadOnlyCollection<CastAlike> ballots, Electorate electorate)
    {
        var turnout = ballots.Sum(alike => alike.Ballots);
        var counts = form.Choosable.Select(option => new OptionCount(option.Id, ballots.Sum(alike => alike.Ballots * Weight(form, alike.Choices, option.Id)))).ToList();
        var (verdict, winner) = Decide(form, rule, counts, (turnout, electorate));
        return new MotionResult(turnout, electorate.Present, electorate.Eligible, counts, verdict, winner);
    }

    // Of n options the first place gives n points; an option that is not chosen gets nothing.
    private static int Weight(BallotForm form, Choices choices, string option)
    {
        var place = choices.Ids.ToList().IndexOf(option);
        if (place < 0) return 0;
        return form.Kind == BallotKind.Ranking ? form.Options.Count - place : 1;
    }

    private static (Verdict Verdict, string? Winner) Decide(BallotForm form, DecisionRule rule, List<OptionCount> counts, (int Turnout, Electorate Electorate) of)
    {
        if (!rule.IsQuorate(of.Turnout, of.Electorate.Eligible)) return (Verdict.NoQuorum, null);
        var leading = form.Kind == BallotKind.YesNo ? counts[0] : counts.MaxBy(count => count.Votes)!;
        var rivals = form.Kind == BallotKind.YesNo ? counts.Where(count => count.Id == BallotForm.No) : counts.Where(count => count != leading);
        if (form.Kind != BallotKind.YesNo && leading.Votes > 0 && rivals.Any(count => count.Votes == leading.Votes)) return (Verdict.Tie, null);

        var passed = rule.IsEnough(leading.Votes, of.Electorate, of.Turnout) && rivals.All(count => count.Votes < leading.Votes);
        return passed ? (Verdict.Passed, leading.Id) : (Verdict.Rejected, null);
    }
}
