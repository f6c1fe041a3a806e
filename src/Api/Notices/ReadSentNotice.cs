using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Notices;

/// <summary>A notice as those who answer for it see it: what it says, whom it is for, and how it went.</summary>
internal static class ReadSentNotice
{
    public sealed record Answer(
        Guid Id, Guid AreaId, NoticeState State, int Version, string Title, string Body, NoticeCategory Category, To Audience,
        DateTimeOffset From, DateOnly? PinnedUntil, bool Urgent, bool Mine, string? WithdrawnReason, NoticeCounts Counts);

    public sealed record To(AudienceKind Kind, IReadOnlyList<Role> Roles, IReadOnlyList<Guid> PersonIds);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid noticeId, CallerOfRequest by, NoticeStatistics statistics, CancellationToken cancel)
    {
        if (await statistics.Find(noticeId, by.Caller, cancel) is not { } found) return TypedResults.NotFound();
        var (notice, audience) = (found.Notice, found.Audience);
        return TypedResults.Ok(new Answer(
            notice.Id, notice.AreaId, notice.State, notice.Version, notice.Title, notice.Body, notice.Category,
            new(audience.Kind, audience.Roles, audience.Kind == AudienceKind.Persons ? audience.Members : []),
            notice.DueAt, notice.PinnedUntil, notice.Urgent, notice.WrittenBy == by.Caller.AccountId, notice.WithdrawnReason, found.Counts));
    }
}
