using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Mandates;
using ZiZhiJin.Storage.Community.Mandates;

namespace ZiZhiJin.Api.Community.Mandates;

internal static class MandateRoutes
{
    public static void MapMandates(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/acting-consent", ReadActingConsent.Handle).AllowAnonymous();
        app.MapPost("/api/me/helpers", GiveMyMandate.Handle).ForResidents()
            .Example(new MandateRequest(SampleIds.Account, MandateKind.Family, 1, "李小明"))
            .Refuses(MandateRefusals.Yourself, MandateRefusals.ConsentOutdated, MandateRefusals.AnotherNeighbourhood, MandateRefusals.TooManyPersons,
                CommunityRefusals.AccountUnknown, CommunityRefusals.NotVerified);
        app.MapDelete("/api/me/mandates/{mandateId:guid}", RevokeMyMandate.Handle).ForEverybody();
    }

    public static void MapMandateDesk(this RouteGroupBuilder staff)
    {
        staff.MapGet("/persons/{personId:guid}/helpers", ListMandates.Handle).ForRoles([.. MandateGiving.Desks]);
        staff.MapPost("/persons/{personId:guid}/helpers", GiveMandateAtDesk.Handle).ForRoles([.. MandateGiving.Desks])
            .Example(new MandateRequest(SampleIds.Account, MandateKind.Family, 1, "李小明"))
            .Refuses(MandateRefusals.Yourself, MandateRefusals.ConsentOutdated, MandateRefusals.AnotherNeighbourhood, MandateRefusals.TooManyPersons, CommunityRefusals.AccountUnknown);
        staff.MapDelete("/mandates/{mandateId:guid}", RevokeMandateAtDesk.Handle).ForRoles([.. MandateGiving.Desks]);
    }
}
