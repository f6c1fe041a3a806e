using Microsoft.AspNetCore.Http;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Paper;
using ZiZhiJin.Storage.Surveys.Paper;

namespace ZiZhiJin.Desk.Surveys.Paper.Quick;

/// <summary>Finds what a code leads to, and says in a sentence why it leads nowhere.</summary>
internal sealed class QuickReading(PaperBatches batches, PaperDesk desk)
{
    private const int LongestName = 20;

    public async Task<QuickView> Read((string Code, string Name) typed, Clerk clerk, CancellationToken cancel)
    {
        var view = new QuickView(typed.Code, typed.Name.Length <= LongestName ? typed.Name : typed.Name[..LongestName]);
        if (typed.Code.Length == 0) return view;
        if (PaperCode.Parse(typed.Code) is not { } code) return view with { Fault = new(StatusCodes.Status400BadRequest, "编号不对：请对照问卷右上角的 11 位数字再输一遍。", "code") };
        if (await batches.Find(code, clerk.Caller, cancel) is not { } found) return view with { Fault = new(StatusCodes.Status404NotFound, "您的辖区里没有这个编号的问卷，请核对编号。", "code") };
        if (WhyNot(found) is { } fault) return view with { Fault = fault };

        var persons = view.Name.Length == 0 ? [] : await desk.Persons(found.Survey, view.Name, clerk, cancel);
        return view with { Paper = new PaperView(found.Survey, view.Name, persons, "") { Printed = found } };
    }

    private static Fault? WhyNot(FoundForm found)
    {
        if (found.EnteredAt is { } at) return new(StatusCodes.Status409Conflict, $"这张问卷在 {ShanghaiWords.Minute(at)} 已经录入过了，不能再录一次。", "code");
        return found.Survey.State == SurveyState.Open ? null : new(StatusCodes.Status409Conflict, SurveyRefusals.StepFrom(found.Survey.State).Sentence, "code");
    }
}
