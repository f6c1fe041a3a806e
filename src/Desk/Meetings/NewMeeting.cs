using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Desk.Meetings;

/// <summary>A committee convenes a meeting. Only staff see it until it is announced.</summary>
internal static class NewMeeting
{
    public static async Task<DeskPage> Show(Clerk clerk, ZiZhiJinDb db, CancellationToken cancel) => Page(clerk, new(await Areas(clerk, db, cancel)));

    public static async Task<Results<SeeOther, DeskPage, NotFound>> Plan(
        PostedForm form, Clerk clerk, MeetingPlanning meetings, Attempt attempt, ZiZhiJinDb db, CancellationToken cancel)
    {
        Guid? id = null;
        var fault = await attempt.Of(async () => id = await meetings.Plan((form.Id("area", "居民区"), form.Choice<MeetingKind>("kind", "种类")), Outline(form), clerk.Caller, cancel));
        if (fault is null) return id is null ? TypedResults.NotFound() : new SeeOther($"/desk/meetings/{id}?done=meeting-planned");
        return Page(clerk, new(await Areas(clerk, db, cancel), form, fault with { Sentence = MeetingWords.AtMeeting(fault.Sentence) })).With(fault.Status);
    }

    private static MeetingOutline Outline(PostedForm form)
    {
        var day = form.Day("day", "日期");
        var times = new OccasionTimes(ShanghaiTime.MomentOf(day, Clock(form, "from", "开始")), ShanghaiTime.MomentOf(day, Clock(form, "to", "结束")));
        var agenda = form.Text("agenda", "议程", Meeting.MostItems * Meeting.LongestItem).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (agenda.Length > Meeting.MostItems || agenda.Any(item => item.Length > Meeting.LongestItem))
            throw new MalformedException("desk.form-malformed", "agenda", "议程最多 30 项，每项最多 200 个字，一行一项。");
        return new(new(form.Line("title", "名称", Meeting.LongestTitle), form.Line("place", "地点", Meeting.LongestPlace), agenda), times, form.NumberOrNone("places", "名额"));
    }

    private static TimeOnly Clock(PostedForm form, string name, string label) =>
        TimeOnly.TryParseExact(form[name], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock)
            ? clock
            : throw new MalformedException("desk.form-malformed", name, $"“{label}”要写成 09:30 这样的时间。");

    private static Task<List<AreaChoice>> Areas(Clerk clerk, ZiZhiJinDb db, CancellationToken cancel) =>
        db.Areas.Within(clerk.Caller.ScopeOf(MeetingRoles.Makers)).Where(area => area.Kind == AreaKind.Neighbourhood)
            .OrderBy(area => area.Path).Select(area => new AreaChoice(area.Id, area.Name)).ToListAsync(cancel);

    private static DeskPage Page(Clerk clerk, NewMeetingView view) => DeskPage.Of<NewMeetingPage>("召集会议", view, clerk);
}
