using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Projects;

namespace ZiZhiJin.Desk.Projects;

/// <summary>How far each neighbourhood of the clerk's areas has come in a fund year.</summary>
internal static class ShowReadiness
{
    public static async Task<DeskPage> Handle(int? year, Clerk clerk, ReadinessReading readiness, TimeProvider time, CancellationToken cancel)
    {
        var asked = year is >= 2000 and <= 2100 ? year.Value : ShanghaiTime.DayOf(time.GetUtcNow()).Year;
        return DeskPage.Of<ReadinessPage>("年度进展", new ReadinessView(asked, await readiness.All(asked, clerk.Caller, cancel)), clerk);
    }
}
