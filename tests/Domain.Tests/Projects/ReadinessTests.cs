using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Projects;
using ZiZhiJin.Domain.Tests.Policies;
using static ZiZhiJin.Domain.Projects.StepState;

namespace ZiZhiJin.Domain.Tests.Projects;

public class ReadinessTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly Evidence Direction = new(EvidenceKind.Direction, Guid.CreateVersion7(), Day);
    private static readonly PostedFact Hung = new(Guid.CreateVersion7(), IsForSetUp: false, Day.AddDays(7), IsOver: true);

    [Fact]
    public void The_steps_of_Puxing_stand_in_the_order_of_its_plan() =>
        Assert.Equal(
            ["direction PX-10", "needs PX-11", "hearing-publicity PX-13", "deliberation-announced PX-12", "deliberation-held PX-12", "deliberation-decided PX-12", "team PX-15", "application PX-18", "review PX-20", "set-up-publicity PX-30"],
            Of("puxing-2023", YearFacts.None).Select(step => $"{step.Id} {step.Rule.Id}"));

    [Fact]
    public void The_steps_of_Chuansha_stand_in_the_order_of_its_guidance() =>
        Assert.Equal(
            [
                "needs CS-20", "deliberation-announced CS-21", "deliberation-held CS-21", "deliberation-decided CS-21", "application-committees CS-22", "pre-review CS-23", "application-residents CS-24",
                "application-publicity CS-24", "review CS-25", "set-up-publicity CS-28",
            ],
            Of("chuansha", YearFacts.None).Select(step => $"{step.Id} {step.Rule.Id}"));

    [Fact]
    public void Only_the_first_step_has_its_turn_and_open_rules_are_said_at_once()
    {
        var steps = Of("puxing-2023", YearFacts.None);

        Assert.Equal([NotYet, NotPossibleYet, OpenRule, NotPossibleYet, NotPossibleYet, NotPossibleYet, NotRecorded, NotRecorded, NotRecorded, OpenRule], steps.Select(step => step.State));
        Assert.Contains("听证会公示天数", steps[2].Missing!, StringComparison.Ordinal);
        Assert.All(steps, step => Assert.NotNull(step.Missing));
    }

    [Fact]
    public void Of_a_step_without_records_only_its_rule_is_said_and_it_holds_up_no_other()
    {
        var facts = new YearFacts
        {
            Directions = [Direction], Residents = new(40, Day), Postings = [Hung],
            Meetings = [new(Guid.CreateVersion7(), "hearing", Day, Day, new(EvidenceKind.Motion, Guid.CreateVersion7(), Day))],
        };

        var steps = Of("puxing-2023", facts, ("PX-13", 7), ("PX-30", 7));

        Assert.Equal([NotRecorded, NotRecorded, NotRecorded, NotYet], steps.Skip(6).Select(step => step.State));
        Assert.All(steps.Where(step => step.State == NotRecorded), step => Assert.Contains("没有记录", step.Missing!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, null, "还没有居民参加")]
    [InlineData(1, null, "还差 39 位")]
    [InlineData(39, null, "还差 1 位")]
    [InlineData(40, "2026-03-05", null)]
    public void Forty_residents_have_to_be_asked(int residents, string? enoughSince, string? missing)
    {
        DateOnly? since = enoughSince is null ? null : Day.AddDays(3);
        var step = Of("puxing-2023", new() { Directions = [Direction], Residents = new(residents, since) })[1];

        Assert.Equal((missing is null ? Done : NotYet, residents, since), (step.State, step.Evidence[0].Number, step.Evidence[0].Day));
        if (missing is null) Assert.Null(step.Missing);
        else Assert.Contains(missing, step.Missing!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, Done)]
    [InlineData(false, NotYet)]
    public void What_hangs_is_a_step_once_it_is_over(bool isOver, StepState state)
    {
        var facts = new YearFacts { Directions = [Direction], Residents = new(40, Day), Postings = [Hung with { IsOver = isOver }] };

        var step = Of("puxing-2023", facts, ("PX-13", 7))[2];

        Assert.Equal((state, Hung.Id), (step.State, Assert.Single(step.Evidence).Id));
    }

    [Fact]
    public void A_meeting_is_announced_held_and_decides_one_after_the_other()
    {
        var (meeting, motion) = (Guid.CreateVersion7(), new Evidence(EvidenceKind.Motion, Guid.CreateVersion7(), Day));
        var announced = new MeetingFact(meeting, "hearing", Day, null, null);
        var before = new YearFacts { Directions = [Direction], Residents = new(40, Day), Postings = [Hung] };

        Assert.Equal([Done, NotYet, NotPossibleYet], Meetings(before, announced));
        Assert.Equal([Done, Done, NotYet], Meetings(before, announced with { HeldOn = Day }));
        Assert.Equal([Done, Done, Done], Meetings(before, announced with { HeldOn = Day, Passed = motion }));
        Assert.Equal([NotYet, NotPossibleYet, NotPossibleYet], Meetings(before, announced with { Form = "joint-meeting" }));
    }

    [Fact]
    public void The_residents_meeting_that_decides_the_topic_does_not_pass_the_application_too()
    {
        var topic = new MeetingFact(Guid.CreateVersion7(), "residents-meeting", Day, Day, new(EvidenceKind.Motion, Guid.CreateVersion7(), Day));
        var application = topic with { Id = Guid.CreateVersion7(), Passed = new(EvidenceKind.Motion, Guid.CreateVersion7(), Day.AddDays(20)) };

        Assert.Equal(NotPossibleYet, Of("chuansha", new() { Meetings = [topic] }).Single(step => step.Id == "application-residents").State);
        Assert.Equal(Done, Of("chuansha", new() { Meetings = [application, topic] }).Single(step => step.Id == "application-residents").State);
    }

    private static IEnumerable<StepState> Meetings(YearFacts before, MeetingFact meeting) =>
        Of("puxing-2023", before with { Meetings = [meeting] }, ("PX-13", 7)).Where(step => step.Id.StartsWith("deliberation", StringComparison.Ordinal)).Select(step => step.State);

    private static IReadOnlyList<ReadinessStep> Of(string pack, YearFacts facts, params IEnumerable<(string Rule, int Days)> entered)
    {
        var (read, policy) = (pack == "chuansha" ? EmbeddedPacks.Chuansha : EmbeddedPacks.Puxing, new AreaPolicy(Guid.CreateVersion7(), 2026, pack, 1));
        var act = new PolicyAct(Guid.CreateVersion7(), "参照川沙", new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.FromHours(8)));
        var values = entered.Select(one => policy.Enter(new(read.Rule(one.Rule).Parameters["days"], new PolicyValue(Number: one.Days), Day.AddDays(-1)), null, act)!).ToList();
        return Readiness.Of(new RulesInForce(read, policy, values, Day), facts);
    }
}
