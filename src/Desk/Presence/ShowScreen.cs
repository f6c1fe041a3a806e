using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Desk.Presence;

/// <summary>The big screen: first the number that a leader types, then the changing code and how many are there. It knows no names, and asks again without a script.</summary>
internal sealed class ShowScreen(Screens screens, DeskCookies cookies, VenueCodes codes, ZiZhiJinDb db, TimeProvider time)
{
    public const string Address = "/screen";
    private static readonly TimeSpan KeptAfterEnd = TimeSpan.FromMinutes(30);
    private const int SecondsUntilTyped = 3, SecondsUntilOpen = 20;

    public static Task<DeskPage> Handle(HttpContext context, ShowScreen screen, CancellationToken cancel) => screen.Page(context, cancel);

    private async Task<DeskPage> Page(HttpContext context, CancellationToken cancel)
    {
        var screen = context.Request.Cookies[DeskCookies.Screen] is { } secret ? await screens.Find(secret, cancel) : null;
        if (screen?.OccasionId is { } occasionId && await Current(occasionId, cancel) is { } occasion) return await Code(occasion, context.Request, cancel);
        if (screen?.IsWaiting(time.GetUtcNow()) != true)
        {
            (secret, screen) = await screens.Show(cancel);
            cookies.Keep(context.Response, DeskCookies.Screen, secret, Address);
        }

        return DeskPage.Of<ScreenNumberPage>("连接大屏幕", screen.Number!.Value).LookingAgain(SecondsUntilTyped, Address);
    }

    // A while after the end the browser is free for another occasion.
    private async Task<Occasion?> Current(Guid id, CancellationToken cancel)
    {
        var oldest = time.GetUtcNow() - KeptAfterEnd;
        return await db.Occasions.AsNoTracking().FirstOrDefaultAsync(occasion => occasion.Id == id && occasion.EndsAt > oldest, cancel);
    }

    private async Task<DeskPage> Code(Occasion occasion, HttpRequest request, CancellationToken cancel)
    {
        var (now, occasionId) = (time.GetUtcNow(), occasion.Id);
        var meeting = await db.Meetings.Where(meeting => meeting.Id == occasionId).Select(meeting => meeting.Title).FirstOrDefaultAsync(cancel);
        var title = meeting ?? await db.Activities.Where(activity => activity.Id == occasionId).Select(activity => activity.Title).FirstOrDefaultAsync(cancel) ?? "现场签到";
        var heads = await db.CheckIns.CountAsync(one => one.OccasionId == occasionId && one.UndoneAt == null, cancel);
        if (CheckInPolicy.Check(occasion, now) is { } refusal)
            return DeskPage.Of<ScreenPage>(title, new ScreenView(null, heads, meeting is null ? refusal.Sentence : MeetingWords.AtMeeting(refusal.Sentence))).LookingAgain(SecondsUntilOpen, Address);

        var next = (int)Math.Ceiling((CodeWindow.StartOf(CodeWindow.Of(now) + 1) - now).TotalSeconds);
        var picture = new QrPicture($"{request.Scheme}://{request.Host}/s/{codes.At(occasionId, now)}");
        return DeskPage.Of<ScreenPage>(title, new ScreenView(picture, heads, null)).LookingAgain(next, Address);
    }
}
