using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Surveys.Paper;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;
using ZiZhiJin.Storage.Surveys.Missing;

namespace ZiZhiJin.Desk.Surveys.Missing;

/// <summary>Who has not answered a survey: in numbers for everybody who enters papers, by name and home for those who go round.</summary>
internal sealed class MissingDesk(ZiZhiJinDb db, PaperDesk desk, MissingResidents missing, NeedsRules rules, TimeProvider time)
{
    private const int LongestBuilding = 20;

    public static async Task<Results<DeskPage, NotFound>> Show(Guid surveyId, Clerk clerk, MissingDesk missing, CancellationToken cancel) =>
        await missing.Read(surveyId, clerk, cancel) is { } view ? DeskPage.Of<MissingPage>("还有谁没有参加", view, clerk) : TypedResults.NotFound();

    public static async Task<Results<DeskPage, NotFound>> List(Guid surveyId, string? building, Wanted? who, Clerk clerk, MissingDesk missing, CancellationToken cancel)
    {
        var named = building is { Length: > 0 and <= LongestBuilding } ? building : null;
        return await missing.ReadList(surveyId, (named, who ?? Wanted.All), clerk, cancel) is { } view ? DeskPage.Of<MissingListPage>("走访名单", view, clerk) : TypedResults.NotFound();
    }

    private async Task<MissingView?> Read(Guid surveyId, Clerk clerk, CancellationToken cancel)
    {
        if (await desk.Find(surveyId, clerk, cancel) is not { } survey || await missing.Count(surveyId, clerk.Caller, cancel) is not { } participation) return null;
        var gate = survey.Kind == SurveyKind.Needs ? await db.GateOf(survey, cancel) : null;
        return new MissingView(survey, await AreaOf(survey, cancel), participation) { Gate = gate, Rule = gate is null ? null : rules.Reference(gate.Pack, gate.RuleId) };
    }

    private async Task<MissingListView?> ReadList(Guid surveyId, (string? Building, Wanted Who) choice, Clerk clerk, CancellationToken cancel)
    {
        if (await desk.Find(surveyId, clerk, cancel) is not { } survey || await missing.List(surveyId, choice.Building, clerk.Caller, cancel) is not { } persons) return null;
        return new MissingListView(survey, await AreaOf(survey, cancel), [.. persons.Where(person => choice.Who.Names(person))], choice.Building, choice.Who, time.GetUtcNow());
    }

    private Task<string> AreaOf(Survey survey, CancellationToken cancel) => db.Areas.Where(area => area.Id == survey.AreaId).Select(area => area.Name).FirstAsync(cancel);
}
