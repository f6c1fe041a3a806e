using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Presence.Marks;

namespace ZiZhiJin.Desk.Presence;

/// <summary>What somebody should look at about who was there: the evidence, and the decision with its reason.</summary>
internal static class MarksDesk
{
    private const int Most = 100;

    public static async Task<DeskPage> Show(Clerk clerk, PersonalData personal, ZiZhiJinDb db, CancellationToken cancel)
    {
        var marks = await db.PresenceMarks.AsNoTracking().InCareOf(clerk.Caller, db).OrderBy(mark => mark.State).ThenByDescending(mark => mark.FoundAt).Take(Most).ToListAsync(cancel);
        var occasions = marks.Select(mark => mark.OccasionId).Concat(marks.SelectMany(mark => mark.Evidence.OtherOccasions)).Distinct().ToList();
        var titles = await db.Activities.Where(activity => occasions.Contains(activity.Id)).ToDictionaryAsync(activity => activity.Id, activity => activity.Title, cancel);
        foreach (var meeting in await db.Meetings.Where(meeting => occasions.Contains(meeting.Id)).Select(meeting => new { meeting.Id, meeting.Title }).ToListAsync(cancel)) titles[meeting.Id] = meeting.Title;
        var ids = marks.SelectMany(mark => mark.Evidence.Persons).Distinct().ToList();
        var persons = await db.Persons.AsNoTracking().Where(person => ids.Contains(person.Id) && person.ErasedAt == null).ToListAsync(cancel);
        return DeskPage.Of<MarksPage>("签到核查", new MarksView(marks, titles, persons.ToDictionary(person => person.Id, person => Mask.Name(personal.Open(person).Name))), clerk);
    }

    public static async Task<Results<SeeOther, NotFound>> Decide(Guid markId, PostedForm form, Clerk clerk, MarkDeciding marks, CancellationToken cancel)
    {
        var decision = new MarkDecision(form["decision"] switch
        {
            "back" => true,
            "fine" => false,
            _ => throw new MalformedException("desk.form-malformed", "decision", "请选择没有问题，还是撤销签到。"),
        }, [.. form.All("person").Select(id => Guid.TryParse(id, out var person) ? person : throw new MalformedException("desk.form-malformed", "person", "请重新打开这个页面再选。"))], form.Line("reason", "理由", PresenceMark.LongestReason));
        return await marks.Decide(markId, decision, clerk.Caller, cancel) ? new SeeOther("/desk/marks?done=mark-decided") : TypedResults.NotFound();
    }
}

/// <param name="Titles">Of the activities and meetings.</param>
/// <param name="Names">Masked.</param>
public sealed record MarksView(IReadOnlyList<PresenceMark> Marks, IReadOnlyDictionary<Guid, string> Titles, IReadOnlyDictionary<Guid, string> Names);
