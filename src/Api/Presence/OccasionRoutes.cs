using Microsoft.AspNetCore.Mvc;
using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Marks;

namespace ZiZhiJin.Api.Presence;

/// <summary>How people come to stand in the list of who was there: the same ways at activities and at meetings.</summary>
internal static class OccasionRoutes
{
    private const string SampleCode = "AQGdvgAAAHAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    private static readonly DateTimeOffset SampleScan = new(2026, 6, 18, 1, 30, 0, TimeSpan.Zero);

    /// <param name="address">Of the occasions: <c>/api/activities</c>.</param>
    public static void MapOccasions(this IEndpointRouteBuilder app, string address, OccasionKind kind)
    {
        Refusal[] Say(params IEnumerable<Refusal> refusals) => [.. refusals.Select(kind.Says)];
        var occasion = app.MapGroup(address + "/{occasionId:guid}").WithMetadata(kind).SayingAs(kind);
        occasion.MapPost("/check-in", CheckIn.Handle).ForResidents().Example(new CheckInRequest(SampleCode, SampleIds.Nonce))
            .Refuses([.. Say([.. PresenceRefusals.OfVenueCodes, .. PresenceRefusals.OfCheckIns]), CommunityRefusals.NotVerified]);
        occasion.MapPost("/check-in/contest", ContestCheckIn.Handle).ForResidents().Refuses([.. Say(MarkRefusals.NothingToContest), CommunityRefusals.NotVerified]);
        occasion.MapGet("/pass", FetchPass.Handle).ForResidents().Refuses(CommunityRefusals.NotVerified);

        var leading = occasion.MapGroup("").Audited().ForRoles([.. kind.Checkers]);
        leading.MapGet("/venue-code", ShowVenueCode.Handle).Refuses(Say(PresenceRefusals.OfCheckIns));
        leading.MapPost("/scans", UploadScans.Handle).WithMetadata(new RequestSizeLimitAttribute(UploadScans.MostBytes)).Refuses(PresenceRefusals.ClockTooFarOff)
            .Example((UploadScans.Scanned[])[new(SampleCode, SampleScan, SampleIds.Nonce, "HUAWEI nova 12")]);
        leading.MapPut("/screen", PairScreen.Handle).Example(new PairScreen.Request("4271")).Refuses(Say(PresenceRefusals.NoSuchScreen, PresenceRefusals.ChangedMeanwhile));
        leading.MapDelete("/screen", ReleaseScreen.Handle);
        leading.MapGet("/pack", FetchPack.Handle);
        leading.MapGet("/persons", FindByName.Handle);
        leading.MapPost("/entries", EnterPerson.Handle).Example(new EnterPerson.Request(SampleIds.Person, SampleIds.Nonce))
            .Refuses(Say([.. PresenceRefusals.OfCheckIns, PresenceRefusals.EntryTooLate]));
        leading.MapPost("/check-ins/{personId:guid}/undoing", UndoCheckIn.Handle).Example(new UndoCheckIn.Request("扫错了人")).Refuses(PresenceRefusals.NotThere);
    }

    /// <param name="address">Of the occasions among the acts of staff: <c>/api/staff/activities</c>.</param>
    public static void MapEvidence(this IEndpointRouteBuilder app, string address, OccasionKind kind) =>
        app.MapGroup(address + "/{occasionId:guid}").WithMetadata(kind).Audited().MapGet("/evidence", ReadEvidence.Handle).ForRoles([.. kind.Readers]);

    /// <summary>What is refused is said in the words of the kind: at a meeting nobody is told about an activity.</summary>
    public static RouteGroupBuilder SayingAs(this RouteGroupBuilder group, OccasionKind kind) => group.AddEndpointFilter(async (context, next) =>
    {
        try
        {
            return await next(context);
        }
        catch (RefusedException refused)
        {
            throw new RefusedException(kind.Says(refused.Refusal));
        }
    });
}
