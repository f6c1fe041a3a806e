using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>Which rules hold in an area in a fund year: the pack, every number that an office may settle, and the history of both.</summary>
internal static class ReadAreaPolicy
{
    /// <summary>Policy is missing when no pack has been picked for the year.</summary>
    public sealed record Answer(int Year, PolicyStamp? Policy, IReadOnlyList<RuleValue> Values, IReadOnlyList<Override> Overrides,
        IReadOnlyList<Choice> Choices, IReadOnlyList<Entry> Entries);

    public sealed record RuleValue(string Rule, ValueAnswer Value, string Wanted);

    public sealed record Choice(int Revision, string Pack, int Version, string Reason, Guid ChosenBy, DateTimeOffset ChosenAt);

    public sealed record Entry(int Revision, string Rule, string Parameter, PolicyValue Value, DateOnly From, string Reason, Guid EnteredBy, DateTimeOffset EnteredAt);

    public sealed record Override(Guid Id, Guid AreaId, string Rule, string Parameter, PolicyValue Value, Guid? SubjectId, FourEyesAnswer Approval, DateTimeOffset? EndedAt);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        Guid areaId, [Range(2000, 2100)] int year, CallerOfRequest by, ZiZhiJinDb db, AreaRules areas, RuleOverriding overriding, CancellationToken cancel)
    {
        if (!await db.Areas.Within(by.Caller.StaffSight).AnyAsync(area => area.Id == areaId, cancel)) return TypedResults.NotFound();

        var rules = await areas.Of(areaId, year, cancel);
        if (rules is null) return TypedResults.Ok(new Answer(year, null, [], [], [], []));
        var town = await db.Areas.Where(area => area.Id == rules.TownId).Select(area => area.Name).FirstAsync(cancel);
        var overrides = await overriding.About(areaId, rules).AsNoTracking().ToListAsync(cancel);
        return TypedResults.Ok(new Answer(
            year, rules.Stamp, Settled(rules, town), [.. overrides.Select(Shown)], await Choices(db, rules, cancel), await Entries(db, rules, cancel)));
    }

    private static List<RuleValue> Settled(RulesInForce rules, string town) =>
    [
        .. from parameter in rules.Pack.Rules.SelectMany(rule => rule.Parameters.Values)
           where parameter.Label is not null
           select new RuleValue(parameter.RuleId, ValueAnswer.Of(rules.InForce(parameter), town), parameter.Wanted),
    ];

    private static Override Shown(RuleOverride over) =>
        new(over.Id, over.AreaId, over.RuleId, over.Parameter, over.Value, over.SubjectId, FourEyesAnswer.Of(over.Approval), over.EndedAt);

    private static Task<List<Choice>> Choices(ZiZhiJinDb db, RulesInForce rules, CancellationToken cancel) =>
        db.PackChoices.Where(choice => choice.AreaId == rules.TownId && choice.Year == rules.Year).OrderByDescending(choice => choice.Revision)
            .Select(choice => new Choice(choice.Revision, choice.Pack, choice.Version, choice.Reason, choice.ChosenBy, choice.ChosenAt)).ToListAsync(cancel);

    private static Task<List<Entry>> Entries(ZiZhiJinDb db, RulesInForce rules, CancellationToken cancel) =>
        db.EnteredValues.Where(value => value.AreaId == rules.TownId && value.Year == rules.Year).OrderByDescending(value => value.Revision)
            .Select(value => new Entry(value.Revision, value.RuleId, value.Parameter, value.Value, value.From, value.Reason, value.EnteredBy, value.EnteredAt)).ToListAsync(cancel);
}
