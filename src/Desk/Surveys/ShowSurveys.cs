using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Desk.Surveys;

/// <summary>The surveys of the clerk's areas.</summary>
internal static class ShowSurveys
{
    public static async Task<DeskPage> Handle(Clerk clerk, ZiZhiJinDb db, CancellationToken cancel) =>
        DeskPage.Of<SurveysPage>("问卷", await SurveyLines.Read(clerk, db, cancel), clerk);
}
