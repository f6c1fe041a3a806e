using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Desk.Notices;

internal static class NoticeRoutes
{
    public static void MapNotices(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/notices", SentDesk.List).ForRoles(NoticeRoles.Senders);
        desk.MapGet("/notices/new", WritingDesk.New).ForRoles(NoticeRoles.Senders);
        desk.MapPost("/notices/new", WritingDesk.Write).ForRoles(NoticeRoles.Senders);
        desk.MapGet("/notices/{noticeId:guid}", SentDesk.Show).ForRoles(NoticeRoles.Senders);
        desk.MapGet("/notices/{noticeId:guid}/edit", WritingDesk.Edit).ForRoles(NoticeRoles.Senders);
        desk.MapPost("/notices/{noticeId:guid}/edit", WritingDesk.Correct).ForRoles(NoticeRoles.Senders);
        desk.MapPost("/notices/{noticeId:guid}/withdrawal", SentDesk.Withdraw).ForRoles(NoticeRoles.Senders);
        desk.MapPost("/notices/{noticeId:guid}/release", SentDesk.Release).ForRoles(NoticeRoles.Checkers);
        desk.MapGet("/notices/{noticeId:guid}/calls", CallsDesk.Show).ForRoles(NoticeRoles.Callers);
        desk.MapPost("/notices/{noticeId:guid}/calls/{personId:guid}", CallsDesk.Tick).ForRoles(NoticeRoles.Callers);
    }
}
