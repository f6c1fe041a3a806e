using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Presence;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Storage.Meetings;

/// <summary>The minutes with the list of those who were there, to print, sign and put with the papers. Every look at it is written down.</summary>
public sealed class MeetingFile(ZiZhiJinDb db, PersonalData personal, AuditTrail audit)
{
    private const string Erased = "（已删除个人信息）";
    private static readonly PaperTable.Column[] Columns = [new("序号", 110), new("姓名", 250), new("住址", 450), new("签到时间", 300), new("签到方式", 290), new("签名", 300)];
    private static readonly string[] Signatures = ["主持人：＿＿＿＿＿＿＿＿　　记录人：＿＿＿＿＿＿＿＿", "居民委员会（盖章）　　　　　　　　　　　　　　年　　月　　日"];

    /// <summary>Nothing when the meeting is not in the caller's care.</summary>
    public async Task<SheetOut?> Of(Guid meetingId, Caller by, CancellationToken cancel)
    {
        var meeting = await db.Meetings.AsNoTracking().InCareOf(by, db, MeetingRoles.Helpers).FirstOrDefaultAsync(meeting => meeting.Id == meetingId, cancel);
        if (meeting is null) return null;

        var text = await db.MeetingMinutes.Where(minutes => minutes.MeetingId == meetingId).Select(minutes => minutes.Text).FirstOrDefaultAsync(cancel);
        var rows = await Rows(await db.AttendantsOf(meetingId, cancel), cancel);
        audit.Did(by.AccountId, "minutes.file", meeting.AreaId, meetingId);
        await db.SaveChangesAsync(cancel);
        var lines = text?.Split('\n') ?? [$"{MeetingWords.Of(meeting.Kind)}：{meeting.Title}", $"地点：{meeting.Place}"];
        return SheetOut.Of(new PaperTable(text is null ? "会议签到表" : "会议记录", lines, Columns, rows, Signatures));
    }

    private async Task<IReadOnlyList<IReadOnlyList<string>>> Rows(IReadOnlyList<Attendant> attendants, CancellationToken cancel)
    {
        var ids = attendants.Select(one => one.PersonId).ToList();
        var persons = await db.Persons.AsNoTracking().Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, cancel);
        return [.. attendants.Select((one, index) => Row(index + 1, one, persons[one.PersonId]))];
    }

    private string[] Row(int number, Attendant one, Person person)
    {
        var details = person.ErasedAt is null ? personal.Open(person) : null;
        return
        [
            number.ToString(CultureInfo.InvariantCulture), details is null ? Erased : Mask.Name(details.Name), details is null ? "" : $"{details.Building}号",
            ShanghaiTime.ClockOf(one.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), Word(one.Proof), "",
        ];
    }

    private static string Word(PresenceProof proof) => proof switch
    {
        PresenceProof.VenueCode => "扫现场码",
        PresenceProof.PersonalCode => "出示个人码",
        PresenceProof.Card => "签到卡",
        _ => "工作人员登记",
    };
}
