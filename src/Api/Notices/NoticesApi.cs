using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Notices.Following;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Workers;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Outbox;

namespace ZiZhiJin.Api.Notices;

internal static class NoticesApi
{
    private static readonly Role[] Writers = [.. NoticeRoles.Writers];

    private static readonly NoticeRequest Sample = new(
        "楼道灯听证会", "周六上午九点在居委会活动室，请大家来。", NoticeCategory.Hearing, new(AudienceKind.Area), PinnedUntil: new DateOnly(2026, 5, 9));

    private static readonly LeasedWork Publishing = new("notice-publishing", Pause: TimeSpan.FromSeconds(3), Lease: TimeSpan.FromSeconds(30));

    public static void AddNotices(this IServiceCollection services)
    {
        services.AddScoped<ITextCheck, WechatTextCheck>();
        services.AddScoped<IOutboxFollower, RoleEndsSoon>();
        services.AddScoped<IOutboxFollower, PlaceCameFree>();
        services.AddScoped<IOutboxFollower, LotsDrawn>();
        services.AddScoped<IOutboxFollower, NeedsGateOpened>();
        services.AddLeasedWork<NoticePublishing>(Publishing, (notices, cancel) => notices.PublishDue(cancel));
    }

    public static void MapNotices(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/notices", ListNotices.Handle).ForEverybody();
        app.MapGet("/api/notices/{noticeId:guid}", ReadNotice.Handle).ForEverybody();
        app.MapPut("/api/notices/{noticeId:guid}/read", MarkNoticeRead.Handle).ForEverybody();

        var staff = app.MapGroup("/api/staff/notices").Audited();
        staff.MapGet("", ListSentNotices.Handle).ForRoles(Writers);
        staff.MapPost("", WriteNotice.Handle).ForRoles(Writers)
            .Example(new WriteNotice.Request(SampleIds.Neighbourhood, Sample, SampleIds.Nonce)).Refuses(NoticeRefusals.TextRisky, NoticeRefusals.AudienceTooWide);
        staff.MapPost("/audience", CountAudience.Handle).ForRoles(Writers)
            .Example(new CountAudience.Request(SampleIds.Neighbourhood, Sample.Audience)).Refuses(NoticeRefusals.AudienceTooWide);
        staff.MapGet("/{noticeId:guid}", ReadSentNotice.Handle).ForRoles(Writers);
        staff.MapPut("/{noticeId:guid}", CorrectNotice.Handle).ForRoles(Writers).Example(Sample)
            .Refuses(NoticeRefusals.TextRisky, NoticeRefusals.AudienceTooWide, NoticeRefusals.AlreadyPublished, NoticeRefusals.AlreadyWithdrawn, NoticeRefusals.ChangedMeanwhile);
        staff.MapPost("/{noticeId:guid}/withdrawal", WithdrawNotice.Handle).ForRoles(Writers)
            .Example(new WithdrawNotice.Request("时间写错了")).Refuses(NoticeRefusals.ChangedMeanwhile);
        staff.MapGet("/{noticeId:guid}/calls", ListCalls.Handle).ForRoles([.. NoticeRoles.Callers]);
        staff.MapPut("/{noticeId:guid}/calls/{personId:guid}", TickCall.Handle).ForRoles([.. NoticeRoles.Callers])
            .Example(new TickCall.Request(true)).Refuses(NoticeRefusals.NotOnCallList);
        staff.MapPost("/{noticeId:guid}/release", ReleaseNotice.Handle).ForRoles([.. NoticeRoles.Checkers])
            .Refuses(NoticeRefusals.NotHeld, NoticeRefusals.CheckedByWriter, NoticeRefusals.ChangedMeanwhile);
    }
}
