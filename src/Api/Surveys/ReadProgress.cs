using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys;

/// <summary>How far the neighbourhood is to the gate of its fund year, over all its needs surveys and channels (PX-11). Read from stored counts.</summary>
internal static class ReadProgress
{
    /// <summary>Minimum is missing where the town's rules name no number. ByChannel (this survey's answers) and Missing (residents) are for staff.</summary>
    public sealed record Answer(int DistinctResidents, int? Minimum, bool GateOpen, Dictionary<Channel, int>? ByChannel, int? Missing, RuleReference Rule);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        Guid surveyId, CallerOfRequest by, ZiZhiJinDb db, NeedsRules rules, CancellationToken cancel)
    {
        var seen = db.Surveys.SeenBy(by.Caller, db);
        var gate = await (
            from survey in seen
            join needs in db.NeedsGates on new { survey.AreaId, survey.Year } equals new { needs.AreaId, needs.Year }
            where survey.Id == surveyId
            select needs).AsNoTracking().FirstOrDefaultAsync(cancel);
        if (gate is null) return TypedResults.NotFound();

        var rule = rules.Reference(gate.Pack, gate.RuleId);
        var isStaff = await db.Areas.Within(by.Caller.StaffSight).AnyAsync(area => area.Id == gate.AreaId, cancel);
        return TypedResults.Ok(isStaff
            ? new Answer(gate.Residents, gate.Minimum, gate.IsOpen, await db.AnswersByChannel(surveyId, cancel), gate.Missing, rule)
            : new Answer(gate.Residents, gate.Minimum, gate.IsOpen, null, null, rule));
    }
}
