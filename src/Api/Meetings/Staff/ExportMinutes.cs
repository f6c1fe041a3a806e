using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>Minutes and attendance as DOCX, to print and sign. Without minutes it is the signature sheet alone.</summary>
internal static class ExportMinutes
{
    public static async Task<Results<FileContentHttpResult, NotFound>> Handle(Guid meetingId, CallerOfRequest by, MeetingFile files, TimeProvider time, CancellationToken cancel) =>
        await files.Of(meetingId, by.Caller, cancel) is { } file
            ? TypedResults.Bytes(file.Bytes, file.MediaType, $"会议记录-{ShanghaiTime.DayOf(time.GetUtcNow()):yyyyMMdd}.{file.Extension}")
            : TypedResults.NotFound();
}
