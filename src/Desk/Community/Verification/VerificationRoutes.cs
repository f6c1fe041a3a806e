using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Desk.Community.Verification;

internal static class VerificationRoutes
{
    public static void MapVerification(this IEndpointRouteBuilder desk)
    {
        var queue = desk.MapGroup("/verification").ForRoles(RosterRoles.Keepers);
        queue.MapGet("", VerificationDesk.List);
        queue.MapGet("/{requestId:guid}", VerificationDesk.Show);
        queue.MapPost("/{requestId:guid}/approval", VerificationDesk.Approve);
        queue.MapPost("/{requestId:guid}/refusal", VerificationDesk.Decline);
    }
}
