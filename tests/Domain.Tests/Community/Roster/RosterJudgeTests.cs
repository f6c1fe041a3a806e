using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Domain.Tests.Community.Roster;

public sealed class RosterJudgeTests
{
    private static readonly Guid Known = Guid.CreateVersion7();

    [Fact]
    public void Somebody_who_is_not_on_the_roster_is_new() => MustBe(RosterVerdict.New, "新增", Judge(Line("陈", "3-101", "9")));

    [Fact]
    public void The_same_again_is_unchanged() => MustBe(RosterVerdict.Unchanged, "没有变化", Judge(Line("王", "1-101", "1")));

    [Fact]
    public void An_empty_field_changes_nothing() => MustBe(RosterVerdict.Unchanged, "没有变化", Judge(Line("王", "1-101", null, birth: null)));

    [Theory]
    [InlineData("2", 1950, null, "电话有变化")]
    [InlineData("1", 1951, null, "1950 → 1951")]
    [InlineData("1", 1950, Tenure.Tenant, "未知 → 租户")]
    public void What_is_new_about_somebody_is_said(string phone, int birth, Tenure? tenure, string reason) =>
        MustBe(RosterVerdict.Changed, reason, Judge(Line("王", "1-101", phone, birth, tenure)));

    [Fact]
    public void The_second_line_of_one_person_is_refused_and_names_the_first()
    {
        var judge = new RosterJudge([]);
        judge.Judge(2, Line("陈", "3-101", "1").Reading, Line("陈", "3-101", "1").Key);

        MustBe(RosterVerdict.Refused, "第 2 行", judge.Judge(5, Line("陈", "3-101", "9").Reading, Line("陈", "3-101", "9").Key));
    }

    [Theory]
    [InlineData("陈", "3-102", "可能是同一人登记了两次")]
    [InlineData("李", "3-102", "不是一户")]
    public void One_phone_in_two_households_is_doubtful(string name, string home, string reason)
    {
        var judge = new RosterJudge([]);
        judge.Judge(2, Line("陈", "3-101", "1").Reading, Line("陈", "3-101", "1").Key);

        MustBe(RosterVerdict.Doubtful, reason, judge.Judge(3, Line(name, home, "1").Reading, Line(name, home, "1").Key));
    }

    [Fact]
    public void One_phone_in_one_household_is_usual()
    {
        var judge = new RosterJudge([]);
        judge.Judge(2, Line("陈", "3-101", "1").Reading, Line("陈", "3-101", "1").Key);

        MustBe(RosterVerdict.New, "新增", judge.Judge(3, Line("李", "3-101", "1").Reading, Line("李", "3-101", "1").Key));
    }

    [Fact]
    public void The_same_name_and_phone_at_another_address_may_have_moved()
    {
        var judged = Judge(Line("王", "8-801", "1"));

        MustBe(RosterVerdict.Doubtful, "可能搬了家", judged);
        Assert.Equal(Known, judged.RelatedId);
    }

    [Fact]
    public void Somebody_who_left_comes_back_only_when_that_is_confirmed() =>
        MustBe(RosterVerdict.Doubtful, "恢复在册", Judge(Line("王", "1-101", "1"), person => person with { HasLeft = true }));

    [Fact]
    public void A_double_that_was_merged_does_not_come_back() =>
        MustBe(RosterVerdict.Unchanged, "合并", Judge(Line("王", "1-101", "1"), person => person with { IsMerged = true }));

    [Fact]
    public void Persons_whom_no_line_names_are_counted()
    {
        var judge = new RosterJudge([Wang]);
        judge.Judge(2, Line("陈", "3-101", "9").Reading, Line("陈", "3-101", "9").Key);

        Assert.Equal(1, judge.NotInFile);
    }

    private static KnownPerson Wang => new(Known, new RosterKey("王", "1-101", "1"), 1950, null);

    private static JudgedLine Judge((RosterReading Reading, RosterKey Key) line, Func<KnownPerson, KnownPerson>? change = null) =>
        new RosterJudge([change?.Invoke(Wang) ?? Wang]).Judge(2, line.Reading, line.Key);

    private static (RosterReading Reading, RosterKey Key) Line(string name, string home, string? phone, int? birth = 1950, Tenure? tenure = null) =>
        (new(new RosterEntry(new PersonDetails(name, home, "", "", phone), birth, tenure), null, []), new RosterKey(name, home, phone));

    private static void MustBe(RosterVerdict verdict, string reason, JudgedLine judged)
    {
        Assert.Equal(verdict, judged.Verdict);
        Assert.Contains(reason, judged.Reason, StringComparison.Ordinal);
    }
}
