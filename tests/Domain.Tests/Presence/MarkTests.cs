using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Marks;

namespace ZiZhiJin.Domain.Tests.Presence;

public class MarkTests
{
    private static readonly DateTimeOffset Start = new(2026, 5, 6, 2, 0, 0, TimeSpan.Zero);
    private static readonly Guid Person = Guid.CreateVersion7(), Scanner = Guid.CreateVersion7(), Staff = Guid.CreateVersion7();

    [Theory]
    [InlineData(60, 1)]
    [InlineData(59, 2)]
    [InlineData(30, 2)]
    [InlineData(29, 3)]
    public void The_densest_minute_holds_whom_it_can(int secondsApart, int persons) =>
        Assert.Equal(persons, Burst.Densest(Enumerable.Range(0, 3).Select(i => (Start.AddSeconds(i * secondsApart), Guid.CreateVersion7())), TimeSpan.FromMinutes(1)).Count);

    [Fact]
    public void The_same_person_scanned_again_and_again_is_one() =>
        Assert.Single(Burst.Densest(Enumerable.Range(0, 30).Select(i => (Start.AddSeconds(i), Person)), TimeSpan.FromMinutes(1)));

    [Fact]
    public void A_mark_is_decided_once_by_somebody_else_and_about_its_own_evidence()
    {
        Assert.Equal("mark.own", Refused(Mark(), new(false, null, "没有问题"), Scanner));
        Assert.Equal("mark.own", Assert.Throws<RefusedException>(() => Mark().Decide(new(false, null, "没有问题"), new(Staff, new HashSet<Guid> { Person }), Start)).Refusal.Code);
        Assert.Equal("mark.not-in-evidence", Refused(Mark(), new(true, [Guid.CreateVersion7()], "不在场"), Staff));
        var mark = Mark();

        Assert.Equal([Person], mark.Decide(new(true, null, "不在场"), Decider(Staff), Start));

        Assert.Equal("mark.already-decided", Refused(mark, new(false, null, "没有问题"), Staff));
    }

    [Fact]
    public void More_evidence_is_added_until_it_is_decided()
    {
        var (mark, more) = (Mark(), new MarkEvidence { Persons = [Person, Staff] });
        mark.Add(more);
        Assert.Equal(2, mark.Evidence.Persons.Count);
        mark.Decide(new(false, null, "没有问题"), Decider(Staff), Start);

        mark.Add(new MarkEvidence());

        Assert.Equal(2, mark.Evidence.Persons.Count);
    }

    private static PresenceMark Mark() => PresenceMark.Find(
        Occasion.Plan(Guid.CreateVersion7(), Guid.CreateVersion7(), new(Start, Start.AddHours(2)), null), MarkKind.OneDevice, "x", new() { Persons = [Person], Accounts = [Scanner] }, Start);

    private static MarkDecider Decider(Guid account) => new(account, new HashSet<Guid>());

    private static string? Refused(PresenceMark mark, MarkDecision decision, Guid by) => Assert.Throws<RefusedException>(() => mark.Decide(decision, Decider(by), Start)).Refusal.Code;
}
