using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Domain.Tests.Meetings;

public sealed class MinutesDraftTests
{
    private static readonly DateTimeOffset Start = new(2026, 5, 6, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_draft_leaves_room_for_who_writes_however_much_was_asked()
    {
        var asked = Enumerable.Range(1, 60).Select(number => $"{number}. 问：{new string('问', 500)}\n答：{new string('答', 2000)}").ToList();

        var draft = MinutesDraft.Of(Meeting(1), [], 3, asked);

        Assert.InRange(draft.Length, MinutesDraft.Longest - 3000, MinutesDraft.Longest);
        Assert.EndsWith($"{new string('答', 2000)}\n其余书面提问和答复见会议页面。\n", draft, StringComparison.Ordinal);
        Assert.Contains("讨论情况：\n1. 问：", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_one_says_everything_and_nothing_of_the_rest()
    {
        var draft = MinutesDraft.Of(Meeting(1), [], 3, ["发言：1 号。"]);

        Assert.EndsWith("议程：\n1. 讨论楼道灯\n\n讨论情况：\n发言：1 号。\n", draft, StringComparison.Ordinal);
        Assert.DoesNotContain("其余", draft, StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_agenda_fits_into_a_draft() => Assert.DoesNotContain("其余", MinutesDraft.Of(Meeting(Domain.Meetings.Meeting.MostItems), [], 3, []), StringComparison.Ordinal);

    private static Meeting Meeting(int items) => Domain.Meetings.Meeting.Draft(
        (Guid.CreateVersion7(), MeetingKind.ResidentsMeeting), new(new("楼道照明", "会议室", [.. Enumerable.Repeat("讨论楼道灯", items)]), new(Start, Start.AddHours(2)), null), Guid.CreateVersion7(), Start);
}
