using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Surveys;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Desk.Home;

/// <summary>What waits for me.</summary>
internal static class ShowHome
{
    public static async Task<DeskPage> Handle(Clerk clerk, WaitingWork work, ZiZhiJinDb db, CancellationToken cancel)
    {
        var surveys = await SurveyLines.Read(clerk, db, cancel);
        return DeskPage.Of<HomePage>("首页", new HomeView(await work.Of(clerk, cancel), [.. surveys.Where(line => line.State != SurveyState.Closed)]), clerk);
    }
}
