using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Storage.Surveys.Needs;

/// <summary>Lays out a group for the committee.</summary>
internal sealed class NeedBoardLayout(
    ILookup<Guid, Need> needs, Dictionary<Guid, HashSet<Guid>> persons, NeedPrecedents precedents, PolicyLibrary library, IReadOnlyDictionary<Guid, NeedScene> scenes)
{
    private const int MostSentences = 100;

    public NeedGroupOnBoard Of(NeedGroup group)
    {
        // An erased person's need is counted and has no words.
        var own = needs[group.Id].Where(need => need.Text.Length > 0).ToList();
        return new NeedGroupOnBoard(group.Id, group.Title, CategoryOf(own), persons[group.Id].Count)
        {
            Sentences = [.. own.Take(MostSentences).Select(need => new NeedSentence(need.Id, need.Text, need.Category, need.CategoryWords, need.CategoryBy, need.WrittenAt) { Scene = scenes.GetValueOrDefault(need.SurveyId) })],
            SentenceCount = own.Count,
            Hints = [.. HintsOf(own)],
            Precedent = own.Count == 0 ? null : Shown(precedents.For(own[^1].Text, group.Id)),
            Decision = group.Verdict is { } verdict ? new(group.Id, group.Title, verdict, group.VerdictReason!, group.VerdictRule, group.DecidedAt!.Value) : null,
            Proposal = group.ProposalId is { } proposal ? new(proposal, group.ProposalTitle ?? "") : null,
        };
    }

    private static string? CategoryOf(List<Need> own) => own.GroupBy(need => need.Category)
        .OrderByDescending(same => same.Any(need => need.CategoryBy == ConcludedBy.People)).ThenByDescending(same => same.Count()).FirstOrDefault()?.Key;

    private IEnumerable<NeedHintShown> HintsOf(List<Need> own) =>
        from need in own
        from hint in need.Hints
        group hint by (hint.Pack, hint.RuleId) into same
        orderby same.Count() descending, same.Key.RuleId
        let rule = library.Get(same.Key.Pack).Rule(same.Key.RuleId)
        select new NeedHintShown(rule.Reference, same.First().Says, [.. same.SelectMany(hint => hint.Words).Distinct()], same.Count());

    private static NeedPrecedent? Shown(NeedDecision? decision) =>
        decision is null ? null : new(decision.GroupId, decision.Title, decision.Verdict, decision.Reason, decision.RuleId, decision.DecidedAt);
}
