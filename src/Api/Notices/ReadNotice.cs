using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Notices;

/// <summary>One of the caller's notices. Of one that was withdrawn, the reason stands in place of the text.</summary>
internal static class ReadNotice
{
    public sealed record Answer(Guid Id, string Title, string? Body, NoticeCategory Category, DateTimeOffset From, DateOnly? PinnedUntil, bool Urgent, string? WithdrawnReason);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid noticeId, CallerOfRequest by, NoticeReading notices, CancellationToken cancel) =>
        await notices.Find(noticeId, by.Caller, cancel) is { } notice
            ? TypedResults.Ok(new Answer(
                notice.Id, notice.Title, notice.State == NoticeState.Withdrawn ? null : notice.Body, notice.Category, notice.DueAt, notice.PinnedUntil, notice.Urgent, notice.WithdrawnReason))
            : TypedResults.NotFound();
}
