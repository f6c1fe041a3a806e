using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Domain.Projects;

/// <summary>
/// How far a neighbourhood's fund year has come: the steps that its town's rules ask for, in their order (PX-10 to PX-14, CS-20 to CS-24, CS-28), each with
/// evidence or with what is missing. Of steps of which the system keeps no records yet (team, application, review) it says just that, with the rule; they hold up no other.
/// </summary>
public static class Readiness
{
    public static IReadOnlyList<ReadinessStep> Of(RulesInForce rules, YearFacts facts)
    {
        var (steps, undone) = (new List<ReadinessStep>(), default(StepDraft));
        foreach (var draft in Drafts(rules.Pack, facts))
        {
            steps.Add(draft.After(undone, rules));
            if (draft is { IsDone: false, IsRecorded: true }) undone ??= draft;
        }

        return steps;
    }

    // Puxing publishes the hearing and holds it; Chuansha decides, has the application passed, and publishes it.
    private static IEnumerable<StepDraft> Drafts(PolicyPack pack, YearFacts facts)
    {
        var passesApplication = pack.Setting(PolicySettings.PreReviewResidentsMeeting) is { Value: true };
        var deliberation = new DeliberationSteps(pack, facts.Meetings);
        if (CommitteesAt(pack, "direction") is { } at) yield return Direction(at, facts);
        if (pack.Setting(PolicySettings.SurveyMinResidents) is { } minimum) yield return Needs(minimum, facts.Residents);
        if (!passesApplication && pack.Setting(PolicySettings.PublicityPreReviewDays) is { } hearing) yield return Publicity("hearing-publicity", "听证会公示", hearing, facts, false);
        foreach (var step in deliberation.Topic()) yield return step;
        foreach (var step in Unrecorded(pack, ("team", "组建项目小组", "PX-15"), ("application", "形成申报书", "PX-18"), ("review", "项目评审", "PX-20"))) yield return step;
        if (CommitteesAt(pack, "application") is { } application) yield return deliberation.Committees(application);
        foreach (var step in Unrecorded(pack, ("pre-review", "社区预审", "CS-23"))) yield return step;
        if (passesApplication && pack.Setting(PolicySettings.PreReviewResidentsMeeting) is { } residents) yield return deliberation.Residents(residents);
        if (passesApplication && pack.Setting(PolicySettings.PublicityPreReviewDays) is { } days) yield return Publicity("application-publicity", "项目申请书公示", days, facts, false);
        foreach (var step in Unrecorded(pack, ("review", "项目评审", "CS-25"))) yield return step;
        if (pack.Setting(PolicySettings.PublicitySetupDays) is { } setUp) yield return Publicity("set-up-publicity", "立项公示", setUp, facts, true);
    }

    // What the pack's rules ask for and nobody writes down here yet.
    private static IEnumerable<StepDraft> Unrecorded(PolicyPack pack, params IEnumerable<(string Id, string Name, string RuleId)> steps) =>
        from step in steps
        let rule = pack.FindRule(step.RuleId)
        where rule is not null
        select new StepDraft(step.Id, step.Name, rule.Parameters.Values.First(), [], $"系统还没有记录这一步，做没做以纸质材料为准。规则：{rule.Text}") { IsRecorded = false };

    private static ListParameter? CommitteesAt(PolicyPack pack, string step) =>
        pack.Setting(PolicySettings.TwoCommitteeAt) is { } at && at.Value?.Any(item => item.Id == step) == true ? at : null;

    private static StepDraft Direction(ListParameter at, YearFacts facts) =>
        new("direction", "两委提出立项方向", at, facts.Directions, facts.Directions.Count > 0 ? null : "请登记“两委”会议提出的立项方向。");

    private static StepDraft Needs(NumberParameter minimum, AskedResidents asked)
    {
        var missing = asked.Number == 0 ? "还没有居民参加需求征询，请开放问卷或者召开座谈。"
            : minimum.Value is { } least ? $"已有 {asked.Number} 位居民参加，还差 {Math.Max(1, least - asked.Number)} 位。" : $"已有 {asked.Number} 位居民参加，人数还不够。";
        return new("needs", "征询居民需求", minimum, [new(EvidenceKind.Residents, Day: asked.EnoughSince, Number: asked.Number)], asked.EnoughSince is null ? missing : null);
    }

    private static StepDraft Publicity(string id, string name, NumberParameter days, YearFacts facts, bool forSetUp)
    {
        var posted = facts.Postings.Where(posting => posting.IsForSetUp == forSetUp).OrderBy(posting => posting.LastDay).ToList();
        var missing = posted switch
        {
            [] => $"还没有张贴{name}。",
            _ when posted.Exists(posting => posting.IsOver) => null,
            [.., var last] => $"正在公示，到 {last.LastDay:yyyy-MM-dd} 为止；有异议的，要全部答复才算期满。",
        };
        var told = missing is null ? posted.Where(posting => posting.IsOver) : posted;
        return new(id, name, days, [.. told.Select(posting => new Evidence(EvidenceKind.Posting, posting.Id, posting.LastDay))], missing);
    }
}
