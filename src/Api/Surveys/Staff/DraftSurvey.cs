using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys.Staff;

/// <summary>A committee makes a needs survey from its town's ready-made template; title and questions may be its own.</summary>
internal static class DraftSurvey
{
    public sealed record Request(
        Guid AreaId, [Range(2000, 2100)] int Year, [Required, StringLength(40)] string Template,
        [StringLength(200, MinimumLength = 2)] string? Title = null, [MaxLength(QuestionPolicy.MaxQuestions)] IReadOnlyList<Question>? Questions = null);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(
        Request request, CallerOfRequest by, ZiZhiJinDb db, NeedsRules rules, AuditTrail audit, TimeProvider time, CancellationToken cancel)
    {
        var area = await db.Areas.AsNoTracking().Within(by.Caller.ScopeOf(Role.Committee))
            .FirstOrDefaultAsync(area => area.Id == request.AreaId && area.Kind == AreaKind.Neighbourhood, cancel);
        if (area is null) return TypedResults.NotFound();

        var pack = await rules.PackOf(area, request.Year, cancel) ?? throw new RefusedException(CommunityRefusals.AreaWithoutPolicy);
        var template = SurveyTemplates.Find(pack, request.Template) ?? throw new RefusedException(SurveyRefusals.NoTemplate);
        var text = new SurveyText(request.Title ?? template.Title, request.Questions ?? template.Questions);
        var survey = Survey.Draft(area.Id, request.Year, text, (pack.Id, pack.Version), time.GetUtcNow());
        db.Surveys.Add(survey);
        audit.Did(by.Caller.AccountId, "survey.draft", area.Id, survey.Id);
        await db.SaveChangesAsync(cancel);
        return TypedResults.Created($"/api/surveys/{survey.Id}", new Answer(survey.Id));
    }
}
