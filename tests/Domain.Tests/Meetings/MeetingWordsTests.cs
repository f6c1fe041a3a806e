using System.Reflection;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Marks;

namespace ZiZhiJin.Domain.Tests.Meetings;

public sealed class MeetingWordsTests
{
    public static TheoryData<string> AllOfPresence => [.. new[] { typeof(PresenceRefusals), typeof(MarkRefusals) }
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(refusal => ((Refusal)refusal.GetValue(null)!).Sentence)];

    [Theory]
    [MemberData(nameof(AllOfPresence))]
    public void Nobody_at_a_meeting_is_told_about_an_activity(string sentence) =>
        Assert.DoesNotContain("活动", MeetingWords.AtMeeting(new Refusal("any", sentence)).Sentence, StringComparison.Ordinal);

    [Fact]
    public void Code_and_rule_of_a_refusal_stay_as_they_are()
    {
        var rule = new RuleReference("puxing-2023", "PX-13", "");

        Assert.Equal(new Refusal("check-in.too-early", "签到还没有开始，会议开始前半小时可以签到。", rule), MeetingWords.AtMeeting(PresenceRefusals.TooEarly.Under(rule)));
    }
}
