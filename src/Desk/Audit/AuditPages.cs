using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Audit;

namespace ZiZhiJin.Desk.Audit;

internal static class AuditPages
{
    public static void MapAudit(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/audit", ShowAudit.Handle).ForRoles(AuditPolicy.Readers);
        desk.MapGet("/audit/chain", CheckChains.Handle).ForRoles(AuditPolicy.Readers);
    }
}
