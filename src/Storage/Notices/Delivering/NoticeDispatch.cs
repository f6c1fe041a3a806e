using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>Notices as something that is dispatched: to those who are its audience when its moment has come.</summary>
public sealed class NoticeDispatch(ZiZhiJinDb db, NoticeAudience audience) : IDispatchSource
{
    public const string DispatchKind = "notice";
    private const int LongestSummary = 200;

    public string OutboxKind => NoticeOutbox.Due;

    public string Kind => DispatchKind;

    public Guid IdIn(string payload) => JsonSerializer.Deserialize<NoticeOutbox.DuePayload>(payload, Json.Options)!.NoticeId;

    public async Task<DispatchDraft?> Draft(Guid sourceId, CancellationToken cancel) =>
        await db.Notices.AsNoTracking().FirstOrDefaultAsync(notice => notice.Id == sourceId && notice.State == NoticeState.Published, cancel) is { } notice
            ? new(notice.AreaId, JsonNamingPolicy.CamelCase.ConvertName($"{notice.Category}"), ContentOf(notice), notice.Urgent) : null;

    public async Task<IReadOnlyCollection<Guid>> TakenBack(IReadOnlyCollection<Guid> sourceIds, CancellationToken cancel) =>
        await db.Notices.Where(notice => sourceIds.Contains(notice.Id) && notice.State == NoticeState.Withdrawn).Select(notice => notice.Id).ToListAsync(cancel);

    public Task<IReadOnlyList<Recipient>> Recipients(Guid sourceId, Guid after, int take, CancellationToken cancel) => audience.Recipients(sourceId, after, take, cancel);

    private static DispatchContent ContentOf(Notice notice)
    {
        var summary = Beginning(notice.Body);
        return new($"【{notice.Title}】\n{summary}\n打开小程序，在“通知”里看全文。")
        {
            Page = $"pages/notices/notice?id={notice.Id}",
            Values = new Dictionary<string, string>
            {
                ["title"] = notice.Title, ["summary"] = summary, ["state"] = "请查看",
                ["time"] = ShanghaiTime.ClockOf(notice.PublishedAt ?? notice.DueAt).ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture),
            },
        };
    }

    // Customer service takes 2048 bytes.
    private static string Beginning(string body)
    {
        var letters = new StringInfo(body);
        return letters.LengthInTextElements <= LongestSummary ? body : letters.SubstringByTextElements(0, LongestSummary) + "…";
    }
}
