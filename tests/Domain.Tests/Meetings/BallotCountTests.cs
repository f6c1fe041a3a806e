using ZiZhiJin.Domain.Meetings;

namespace ZiZhiJin.Domain.Tests.Meetings;

public class BallotCountTests
{
    private static readonly BallotOption[] Options = [new("1", "路灯"), new("2", "健身点"), new("3", "长椅")];

    [Theory]
    [InlineData(Threshold.MoreThanHalf, CountedOf.Cast, 5, 5, 0, Verdict.Rejected)]
    [InlineData(Threshold.MoreThanHalf, CountedOf.Cast, 6, 5, 0, Verdict.Passed)]
    [InlineData(Threshold.MoreThanHalf, CountedOf.Cast, 5, 4, 1, Verdict.Rejected)]
    [InlineData(Threshold.MoreThanHalf, CountedOf.Present, 10, 0, 0, Verdict.Rejected)]
    [InlineData(Threshold.MoreThanHalf, CountedOf.Present, 11, 0, 0, Verdict.Passed)]
    [InlineData(Threshold.MoreThanHalf, CountedOf.Eligible, 30, 0, 0, Verdict.Rejected)]
    [InlineData(Threshold.MoreThanHalf, CountedOf.Eligible, 31, 0, 0, Verdict.Passed)]
    [InlineData(Threshold.TwoThirds, CountedOf.Cast, 6, 3, 0, Verdict.Passed)]
    [InlineData(Threshold.TwoThirds, CountedOf.Cast, 6, 3, 1, Verdict.Rejected)]
    [InlineData(Threshold.TwoThirds, CountedOf.Present, 13, 0, 0, Verdict.Rejected)]
    [InlineData(Threshold.TwoThirds, CountedOf.Present, 14, 0, 0, Verdict.Passed)]
    [InlineData(Threshold.TwoThirds, CountedOf.Cast, 0, 0, 0, Verdict.Rejected)]
    [InlineData(Threshold.Most, CountedOf.Cast, 3, 2, 9, Verdict.Passed)]
    [InlineData(Threshold.Most, CountedOf.Cast, 2, 2, 0, Verdict.Rejected)]
    [InlineData(Threshold.Most, CountedOf.Cast, 0, 0, 3, Verdict.Rejected)]
    public void Yes_passes_with_as_many_votes_as_its_rule_asks(Threshold threshold, CountedOf of, int yes, int no, int abstain, Verdict verdict)
    {
        var result = Count(BallotKind.YesNo, new(threshold, of, null, null), ("yes", yes), ("no", no), ("abstain", abstain));

        Assert.Equal((verdict, yes + no + abstain), (result.Verdict, result.Turnout));
    }

    [Theory]
    [InlineData(29, Verdict.NoQuorum)]
    [InlineData(30, Verdict.Passed)]
    public void Half_of_sixty_are_a_quorum_of_fifty_percent(int yes, Verdict verdict) =>
        Assert.Equal(verdict, Count(BallotKind.YesNo, new(Threshold.Most, CountedOf.Cast, 50, null), ("yes", yes)).Verdict);

    [Theory]
    [InlineData(39, Verdict.NoQuorum)]
    [InlineData(40, Verdict.Passed)]
    public void Forty_are_a_quorum_of_forty(int yes, Verdict verdict) =>
        Assert.Equal(verdict, Count(BallotKind.YesNo, new(Threshold.Most, CountedOf.Cast, null, 40), ("yes", yes)).Verdict);

    [Fact]
    public void The_option_with_the_most_votes_wins_and_two_with_as_many_do_not()
    {
        var rule = new DecisionRule(Threshold.Most, CountedOf.Cast, null, null);

        Assert.Equal((Verdict.Passed, "2"), Decided(Count(BallotKind.Single, rule, ("1", 3), ("2", 4))));
        Assert.Equal((Verdict.Tie, null), Decided(Count(BallotKind.Single, rule, ("1", 4), ("2", 4), ("3", 1))));
        Assert.Equal((Verdict.Rejected, null), Decided(Count(BallotKind.Single, rule with { Threshold = Threshold.MoreThanHalf }, ("1", 3), ("2", 4), ("3", 1))));
    }

    [Fact]
    public void An_approval_counts_every_option_agreed_to_and_a_ranking_gives_points_by_place()
    {
        var rule = new DecisionRule(Threshold.Most, CountedOf.Cast, null, null);

        Assert.Equal([2, 3, 0], Votes(Count(BallotKind.Approval, rule, ("1,2", 2), ("2", 1))));
        Assert.Equal([3 * 2, 2 * 2 + 3, 1 * 2], Votes(Count(BallotKind.Ranking, rule, ("1,2,3", 2), ("2", 1))));
    }

    [Theory]
    [InlineData(BallotKind.Approval, "3,1", "1,3")]
    [InlineData(BallotKind.Ranking, "3,1", "3,1")]
    public void What_means_the_same_is_written_the_same(BallotKind kind, string chosen, string written) =>
        Assert.Equal(written, Choices.Of(Form(kind), chosen.Split(',')).Text);

    private static (Verdict Verdict, string? Winner) Decided(MotionResult result) => (result.Verdict, result.Winner);

    private static IEnumerable<int> Votes(MotionResult result) => result.Counts.Select(count => count.Votes);

    private static BallotForm Form(BallotKind kind) => new(kind, kind == BallotKind.YesNo ? [] : Options, null, VotingUnit.Person, true, true);

    private static MotionResult Count(BallotKind kind, DecisionRule rule, params (string Choices, int Ballots)[] ballots) =>
        BallotCount.Of(Form(kind), rule, [.. ballots.Select(alike => new CastAlike(new(alike.Choices), alike.Ballots))], new Electorate(20, 60));
}
