using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Projects;

/// <summary>What meetings have to decide in a fund year: the topic, in a form that the town allows, and in Chuansha the application, twice.</summary>
internal sealed class DeliberationSteps(PolicyPack pack, IReadOnlyList<MeetingFact> meetings)
{
    private const string TwoCommittees = "two-committee-meeting", ResidentsMeeting = "residents-meeting";

    // The meeting that decides the topic: the first that passed something, else the one that has come furthest.
    private MeetingFact? Deciding => meetings.Where(meeting => Forms.Any(form => form.Id == meeting.Form))
        .OrderByDescending(meeting => meeting.Passed is not null).ThenBy(meeting => meeting.Passed?.Day)
        .ThenByDescending(meeting => meeting.HeldOn is not null).ThenByDescending(meeting => meeting.AnnouncedOn is not null).ThenBy(meeting => meeting.Id).FirstOrDefault();

    private IReadOnlyList<ListItem> Forms => pack.Setting(PolicySettings.DeliberationAllowed)?.Value ?? [];

    /// <summary>Announced, held, decided.</summary>
    public IEnumerable<StepDraft> Topic()
    {
        if (pack.Setting(PolicySettings.DeliberationAllowed) is not { } allowed) yield break;
        var (name, found) = (Forms.Count == 1 ? Forms[0].Name : "民主协商", Deciding);
        var which = Forms.Count == 1 ? "" : $"（{string.Join('、', Forms.Select(form => form.Name))}任选一种）";
        yield return new("deliberation-announced", $"{name}发出通知", allowed, On(found, found?.AnnouncedOn), found?.AnnouncedOn is null ? $"还没有发出{name}的通知{which}。" : null);
        yield return new("deliberation-held", $"{name}召开", allowed, On(found, found?.HeldOn), found?.HeldOn is null ? $"{name}还没有召开。" : null);
        yield return new("deliberation-decided", $"{name}确定立项议题", allowed, found?.Passed is { } passed ? [passed] : [], found?.Passed is null ? $"{name}还没有表决通过立项议题。" : null);
    }

    /// <summary>The two committees pass the application (CS-22).</summary>
    public StepDraft Committees(PolicyParameter rule) =>
        Passed("application-committees", "两委审核项目申请书", rule, meetings.FirstOrDefault(meeting => meeting.Form == TwoCommittees && meeting.Passed is not null));

    /// <summary>The residents' meeting passes the application (CS-24): another one than that which decided the topic.</summary>
    public StepDraft Residents(PolicyParameter rule) =>
        Passed("application-residents", "居民会议审议通过", rule, meetings.FirstOrDefault(meeting => meeting.Form == ResidentsMeeting && meeting.Passed is not null && meeting != Deciding));

    private static StepDraft Passed(string id, string name, PolicyParameter rule, MeetingFact? found) =>
        new(id, name, rule, found is { Passed: { } motion } ? [new(EvidenceKind.Meeting, found.Id, found.HeldOn), motion] : [], found is null ? $"还没有“{name}”的记录。" : null);

    private static IReadOnlyList<Evidence> On(MeetingFact? meeting, DateOnly? day) => meeting is not null && day is not null ? [new(EvidenceKind.Meeting, meeting.Id, day)] : [];
}
