using System.Net;
using System.Text.RegularExpressions;
using ZiZhiJin.Api.Tests.Activities;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Tests.Activities;

/// <summary>What should be looked at, at the desk.</summary>
public sealed partial class MarksDeskTests
{
    [Fact]
    public async Task A_clerk_reads_who_contests_and_takes_the_check_in_back_with_a_reason()
    {
        var town = await TestTown.Settle(await TestApi.Shared());
        var (clerk, resident, activity) = (await town.Staff(Role.Committee), await town.Resident(), await TestActivity.Announced(town));
        (await activity.CheckIn(resident)).MustBeOk();
        (await resident.Post($"{activity.Address}/check-in/contest")).MustBeOk();

        var page = (await clerk.Browse("/desk/marks")).MustBeOk().Body;
        Assert.Contains("居民申诉：不是我签的", page, StringComparison.Ordinal);
        Assert.Contains("端午包粽子", page, StringComparison.Ordinal);
        var address = Decision().Match(page).Groups[1].Value;

        (await clerk.Submit(address, ("reason", "本人在外地"))).Must(HttpStatusCode.BadRequest);
        (await clerk.Submit(address, ("reason", "本人在外地"), ("decision", "back"), ("person", "没有这个人"))).Must(HttpStatusCode.BadRequest);
        (await clerk.Submit(address, ("reason", "本人在外地"), ("decision", "back"))).Must(HttpStatusCode.SeeOther);

        Assert.Contains("已撤销签到", (await clerk.Browse("/desk/marks")).MustBeOk().Body, StringComparison.Ordinal);
        Assert.Equal(0, await activity.Persons());
        (await clerk.Submit(address, ("reason", "再来一次"), ("decision", "fine"))).Must(HttpStatusCode.Conflict);
    }

    [GeneratedRegex("action=\"(/desk/marks/[0-9a-f-]+/decision)\"")]
    private static partial Regex Decision();
}
