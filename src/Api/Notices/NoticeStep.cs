using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Api.Notices;

/// <summary>Where a notice stands after a step.</summary>
internal sealed record NoticeStep(Guid Id, NoticeState State, DateTimeOffset From, int Version)
{
    public static NoticeStep Of(Notice notice) => new(notice.Id, notice.State, notice.DueAt, notice.Version);
}
