using static ZiZhiJin.Domain.Tests.Surveys.Needs.Understanding;

namespace ZiZhiJin.Domain.Tests.Surveys.Needs;

public class NeedWordsTests
{
    [Fact]
    public void Every_theme_is_a_category_that_its_pack_has() =>
        Assert.All(
            from theme in Words.Themes from category in theme.Value select (Pack: category.Key, Category: category.Value),
            it => Assert.Contains(it.Category, Packs.Get(it.Pack).Categories.Select(category => category.Id)));

    [Fact]
    public void Every_category_of_every_pack_can_be_guessed() =>
        Assert.All(
            from pack in Packs.Packs from category in pack.Categories select (pack.Id, Category: category.Id),
            it => Assert.Contains(it.Category, Words.Themes.Values.Where(theme => theme.ContainsKey(it.Id)).Select(theme => theme[it.Id])));

    [Fact]
    public void Every_concept_speaks_for_a_theme_that_there_is_or_for_none() =>
        Assert.All(Words.Concepts, concept => Assert.True(concept.Theme is null || Words.Themes.ContainsKey(concept.Theme), concept.Id));

    [Fact]
    public void Every_exclusion_rests_on_a_rule_of_its_pack() =>
        Assert.All(
            from reason in Words.Exclusions from rule in reason.Rules select (Pack: rule.Key, Rule: rule.Value),
            it => Assert.NotNull(Packs.Get(it.Pack).FindRule(it.Rule)));

    [Fact]
    public void Every_line_of_both_exclusion_lists_can_be_suspected() =>
        Assert.All(
            from pack in Packs.Packs from rule in pack.NegativeList select (pack.Id, Rule: rule.Id),
            it => Assert.Contains(Words.Exclusions, reason => reason.Rules.TryGetValue(it.Id, out var rule) && rule == it.Rule));

    [Fact]
    public void No_two_concepts_have_one_id() => Assert.Equal(Words.Concepts.Count, Words.Concepts.Select(concept => concept.Id).Distinct().Count());
}
