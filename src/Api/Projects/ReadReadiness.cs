using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Projects;
using ZiZhiJin.Storage.Projects;

namespace ZiZhiJin.Api.Projects;

/// <summary>
/// How far a neighbourhood's fund year has come under its town's rules: each step with its rule, its state, what speaks for it and what is missing. Of steps of
/// which the system keeps no records yet (team, application, review) it says that, and nothing else.
/// </summary>
internal static class ReadReadiness
{
    public sealed record Answer(Guid AreaId, int Year, PolicyStamp Under, string? Next, IReadOnlyList<Step> Steps);

    public sealed record Step(string Id, string Name, RuleReference Rule, StepState State, IReadOnlyList<Evidence> Evidence, string? Missing);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        Guid areaId, [Range(2000, 2100)] int year, CallerOfRequest by, ReadinessReading readiness, CancellationToken cancel)
    {
        if (await readiness.Of(areaId, year, by.Caller, cancel) is not { Under: { } under } found) return TypedResults.NotFound();
        var steps = found.Steps.Select(step => new Step(step.Id, step.Name, step.Rule, step.State, step.Evidence, step.Missing)).ToList();
        return TypedResults.Ok(new Answer(areaId, year, under, steps.Find(step => step.State is not (StepState.Done or StepState.NotRecorded))?.Id, steps));
    }
}
