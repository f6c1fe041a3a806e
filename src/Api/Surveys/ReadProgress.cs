using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys;

/// <summary>
/// How far the neighbourhood is to the gate of its fund year, over all its needs surveys and channels (PX-11); of a free survey, how many
/// answered it. Read from stored counts.
/// </summary>
internal static class ReadProgress
{
    /// <summary>
    /// Minimum is missing where the town's rules name no number. ByChannel (this survey's answers) and Missing (residents) are for staff; channels
    /// of fewer than five, and those that would tell them, are one number together: OtherChannels. A free survey has no gate: no minimum, no
    /// rule, nobody missing.
    /// </summary>
    public sealed record Answer(
        int DistinctResidents, int? Minimum, bool GateOpen, Dictionary<Channel, int>? ByChannel, int? OtherChannels, int? Missing, RuleReference? Rule);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        Guid surveyId, CallerOfRequest by, ZiZhiJinDb db, NeedsRules rules, CancellationToken cancel)
    {
        var seen = db.Surveys.SeenBy(by.Caller, db);
        var found = await (
            from survey in seen
            join needs in db.NeedsGates on new { survey.AreaId, survey.Year } equals new { needs.AreaId, needs.Year } into gates
            from gate in gates.DefaultIfEmpty()
            where survey.Id == surveyId
            select new { survey.AreaId, survey.Kind, Gate = gate }).AsNoTracking().FirstOrDefaultAsync(cancel);
        if (found is null || (found.Kind == SurveyKind.Needs && found.Gate is null)) return TypedResults.NotFound();

        var isStaff = await db.Areas.Within(by.Caller.StaffSight).AnyAsync(area => area.Id == found.AreaId, cancel);
        var answer = found.Kind == SurveyKind.Free ? Free(await db.AnswersTo(surveyId, cancel)) : AtGate(found.Gate!, rules);
        return TypedResults.Ok(isStaff ? answer.With(await db.Turnout(surveyId, cancel)) : answer with { Missing = null });
    }

    private static Answer With(this Answer answer, ChannelTurnout turnout) => answer with { ByChannel = turnout.Shown, OtherChannels = turnout.Together };

    private static Answer AtGate(NeedsGate gate, NeedsRules rules) =>
        new(gate.Residents, gate.Minimum, gate.IsOpen, null, null, gate.Missing, rules.Reference(gate.Pack, gate.RuleId));

    private static Answer Free(int answers) => new(answers, null, GateOpen: false, null, null, null, null);
}
