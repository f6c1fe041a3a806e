using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Desk.Surveys.Making;

/// <summary>A committee drafts a needs survey from its town's template, or a free one.</summary>
internal static class NewSurvey
{
    private const string Template = "needs";

    // A survey asks something from the first; the editor changes it.
    private static readonly Question FirstQuestion = new("q1", QuestionKind.Text, "您的意见和建议", false, []);

    public static async Task<DeskPage> Show(Clerk clerk, ZiZhiJinDb db, TimeProvider time, CancellationToken cancel)
    {
        var year = ShanghaiTime.DayOf(time.GetUtcNow()).Year;
        return DeskPage.Of<NewSurveyPage>("新建问卷", new NewSurveyView(await AreasOf(clerk, db, cancel), null, $"{year}", "", null), clerk);
    }

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Draft(
        PostedForm form, Clerk clerk, SurveyMaking surveys, Attempt attempt, ZiZhiJinDb db, CancellationToken cancel)
    {
        Guid? id = null;
        var fault = await attempt.Of(async () => id = await Begin(form, surveys, clerk, cancel));
        if (fault is null) return id is null ? TypedResults.NotFound() : new SeeOther($"/desk/surveys/{id}/questions?done=drafted");

        var again = new NewSurveyView(await AreasOf(clerk, db, cancel), form["area"], form["year"], form["title"], fault) { Kind = form["kind"] };
        return DeskPage.Of<NewSurveyPage>("新建问卷", again, clerk).With(fault.Status);
    }

    private static Task<Guid?> Begin(PostedForm form, SurveyMaking surveys, Clerk clerk, CancellationToken cancel) => form["kind"] == nameof(SurveyKind.Free)
        ? surveys.DraftFree(form.Id("area", "居民区"), new SurveyText(form.Text("title", "标题", 200), [FirstQuestion]), clerk.Caller, cancel)
        : surveys.Draft(Wish(form), clerk.Caller, cancel);

    private static SurveyWish Wish(PostedForm form)
    {
        var year = form.Number("year", "年度");
        if (year is < 2000 or > 2100) throw new MalformedException("desk.form-malformed", "year", "年度要在 2000 到 2100 之间。");
        return new(form.Id("area", "居民区"), year, Template, form["title"].Trim() is { Length: > 0 } ? form.Text("title", "标题", 200) : null);
    }

    private static Task<List<AreaChoice>> AreasOf(Clerk clerk, ZiZhiJinDb db, CancellationToken cancel) =>
        db.Areas.Within(clerk.Caller.ScopeOf(SurveyRoles.Makers)).Where(area => area.Kind == AreaKind.Neighbourhood)
            .OrderBy(area => area.Path).Select(area => new AreaChoice(area.Id, area.Name)).ToListAsync(cancel);
}
