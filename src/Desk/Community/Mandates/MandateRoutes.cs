using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Storage.Community.Mandates;

namespace ZiZhiJin.Desk.Community.Mandates;

internal static class MandateRoutes
{
    public static void MapMandates(this IEndpointRouteBuilder desk)
    {
        var helpers = desk.MapGroup("/helpers").ForRoles(MandateGiving.Desks);
        helpers.MapGet("", MandateDesk.Find);
        helpers.MapGet("/{personId:guid}", MandateDesk.Show);
        helpers.MapPost("/{personId:guid}", MandateDesk.Give);
        helpers.MapGet("/{personId:guid}/consent", MandateDesk.PrintConsent);
        helpers.MapPost("/{personId:guid}/{mandateId:guid}/revocation", MandateDesk.Revoke);
    }
}
