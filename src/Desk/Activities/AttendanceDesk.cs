using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Desk.Activities;

/// <summary>The attendance sheet: to look at, to print, to sign and to take along. That somebody looked is written down.</summary>
internal static class AttendanceDesk
{
    public static async Task<Results<DeskPage, NotFound>> Show(Guid activityId, Clerk clerk, AttendanceLists lists, CancellationToken cancel) =>
        await lists.Of(activityId, clerk.Caller, cancel) is { } attendance ? DeskPage.Of<AttendancePage>("活动签到表", attendance, clerk) : TypedResults.NotFound();

    public static async Task<Results<FileContentHttpResult, NotFound>> File(Guid activityId, string? format, Clerk clerk, AttendanceLists lists, CancellationToken cancel)
    {
        if (format is not (null or "docx" or "xlsx")) throw new MalformedException("query.unknown-word", "format", "没有这种文件格式。");
        if (await lists.Of(activityId, clerk.Caller, cancel) is not { } attendance) return TypedResults.NotFound();
        var file = AttendanceSheet.Of(attendance, asDocument: format != "xlsx");
        return TypedResults.Bytes(file.Bytes, file.MediaType, $"签到表-{ShanghaiTime.DayOf(attendance.Activity.Occasion.StartsAt):yyyyMMdd}.{file.Extension}");
    }
}
