using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Desk.Notices;

/// <summary>The form of a notice, read and filled.</summary>
internal static class NoticeForm
{
    public static NoticeWish WishIn(PostedForm form, Guid areaId) => new(
        areaId,
        new(form.Line("title", "标题", NoticeText.LongestTitle), form.Text("body", "正文", NoticeText.LongestBody).ReplaceLineEndings("\n"), form.Choice<NoticeCategory>("category", "类别")),
        AudienceIn(form), new(MomentIn(form), form.DayOrNone("pinned", "置顶到"), form.IsTicked("urgent")));

    public static Nonce NonceIn(PostedForm form) => Nonce.Read(form["nonce"], "请重新打开这个页面再写。");

    /// <summary>As it was written, to be corrected.</summary>
    public static PostedForm Of(Notice notice)
    {
        var fields = new Dictionary<string, StringValues>
        {
            ["area"] = $"{notice.AreaId}", ["title"] = notice.Title, ["body"] = notice.Body, ["category"] = $"{notice.Category}",
            ["to"] = notice.AudienceKind == AudienceKind.Roles ? "roles" : "area", ["role"] = new([.. notice.Roles.Select(role => $"{role}")]),
            ["day"] = ShanghaiWords.Minute(notice.DueAt)[..10], ["clock"] = ShanghaiWords.Minute(notice.DueAt)[11..],
            ["pinned"] = notice.PinnedUntil is { } day ? ShanghaiWords.Day(day) : "",
        };
        if (notice.Urgent) fields["urgent"] = "on";
        return new PostedForm(new FormCollection(fields));
    }

    private static Audience AudienceIn(PostedForm form) => form["to"] == "roles"
        ? Audience.HoldersOf([.. form.All("role").Select(role => Enum.TryParse<Role>(role, out var known) && Enum.IsDefined(known) ? known : throw Malformed("role", "请选择角色。"))])
        : Audience.Everybody;

    private static DateTimeOffset? MomentIn(PostedForm form)
    {
        if (form.DayOrNone("day", "发布日期") is not { } day) return null;
        if (form["clock"].Trim() is not { Length: > 0 } clock) throw Malformed("clock", "请填写发布的钟点。");
        return TimeOnly.TryParseExact(clock, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? ShanghaiTime.MomentOf(day, time)
            : throw Malformed("clock", "钟点要写成 09:30 这样。");
    }

    private static MalformedException Malformed(string field, string sentence) => new("desk.form-malformed", field, sentence);
}
