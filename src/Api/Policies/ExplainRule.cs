using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>A rule in plain Chinese: what it says, whether it binds, which number holds in an area in a fund year and why, and where it stands.</summary>
internal sealed class ExplainRule(AreaRules areas, ZiZhiJinDb db, TimeProvider time)
{
    public sealed record Answer(
        string Id, RuleKind Kind, string Text, string Binding, PolicyStamp? Policy, bool InForce, IReadOnlyList<ValueAnswer> Values,
        IReadOnlyList<RuleNote> Notes, SourceAnswer Source, IReadOnlyList<string> Explanation);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        string pack, [StringLength(20)] string rule, Guid? area, [Range(2000, 2100)] int? year, PolicyLibrary library, ExplainRule explain, CancellationToken cancel)
    {
        if (library.Find(pack)?.FindRule(rule) is not { } found) return TypedResults.NotFound();
        if (area is not { } areaId) return TypedResults.Ok(InText(found, []));
        return await explain.In(areaId, year, found, cancel) is { } answer ? TypedResults.Ok(answer) : TypedResults.NotFound();
    }

    private static Answer InText(PolicyRule rule, IEnumerable<string> about) =>
        Explained(rule, null, rule.Parameters.Values.Select(parameter => ValueAnswer.Of(new ValueInForce(parameter, parameter), "")), about);

    private async Task<Answer?> In(Guid areaId, int? year, PolicyRule rule, CancellationToken cancel)
    {
        var name = await db.Areas.Where(area => area.Id == areaId).Select(area => area.Name).FirstOrDefaultAsync(cancel);
        if (name is null) return null;

        var fundYear = year ?? ShanghaiTime.DayOf(time.GetUtcNow()).Year;
        var rules = await areas.Of(areaId, fundYear, cancel);
        if (rules is null) return InText(rule, [$"{name}所在的街镇还没有选定{fundYear}年度的办法，这一条还没有在那里适用。"]);
        if (rules.Pack.Id != rule.PackId) return InText(rule, [$"{name}{fundYear}年度适用的是《{rules.Pack.Name}》，这一条在那里不适用。"]);

        var town = await db.Areas.Where(area => area.Id == rules.TownId).Select(area => area.Name).FirstAsync(cancel);
        var values = rule.Parameters.Values.Select(parameter => ValueAnswer.Of(rules.InForce(parameter), town));
        return Explained(rule, rules, values, [$"{name}{fundYear}年度适用《{rules.Pack.Name}》。"]);
    }

    private static Answer Explained(PolicyRule rule, RulesInForce? rules, IEnumerable<ValueAnswer> values, IEnumerable<string> about)
    {
        var shown = values.ToList();
        return new Answer(
            rule.Id, rule.Kind, rule.Text, RuleWords.Of(rule.Kind), rules?.Stamp, rules is not null, shown, rule.Notes, SourceAnswer.Of(rule.Source),
            [$"{rule.Id}：{rule.Text}", RuleWords.Of(rule.Kind), .. about, .. shown.Where(value => value.Label is not null).Select(value => value.Sentence), $"出处：{rule.Source}。"]);
    }
}
