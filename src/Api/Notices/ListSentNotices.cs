using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Notices;

/// <summary>The notices that the caller answers for, newest first, with how many have read them. After the last one of a page comes the next.</summary>
internal static class ListSentNotices
{
    private const int Most = 50;

    public sealed record Line(
        Guid Id, Guid AreaId, string Title, NoticeCategory Category, NoticeState State, DateTimeOffset From, DateOnly? PinnedUntil, bool Urgent, bool Mine, int Read);

    public static async Task<Ok<List<Line>>> Handle(Guid? after, CallerOfRequest by, NoticeStatistics statistics, CancellationToken cancel) =>
        TypedResults.Ok((await statistics.List(by.Caller, after, Most, cancel)).Select(one => LineOf(one.Notice, one.Read, by.Caller.AccountId)).ToList());

    private static Line LineOf(Notice notice, int read, Guid me) => new(
        notice.Id, notice.AreaId, notice.Title, notice.Category, notice.State, notice.DueAt, notice.PinnedUntil, notice.Urgent, notice.WrittenBy == me, read);
}
