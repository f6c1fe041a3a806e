using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.SignIn;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Domain.Community.Verification;
using static ZiZhiJin.Domain.Community.CommunityRefusals;
using static ZiZhiJin.Domain.Community.Verification.VerificationRefusals;

namespace ZiZhiJin.Api.Community.Verification;

internal static class VerificationRoutes
{
    public static void MapVerification(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/neighbourhoods", ListNeighbourhoods.Handle).ForEverybody();
        var mine = app.MapGroup("/api/me/verification");
        mine.MapGet("", ReadVerification.Handle).ForEverybody();
        mine.MapDelete("", LeaveRoster.Handle).ForResidents().Refuses(NotVerified, AccountHasPerson);
        mine.MapPost("/match", MatchRoster.Handle).ForEverybody()
            .Example(new MatchRoster.Request(SampleIds.Neighbourhood, "王秀英", new("12", "301", "2"), "e31968a7f94cc5ee25fafc2aef2773f0bb8c3937b22520eb8ee345274d00c144"))
            .Refuses(NoConsent, VerifiedAlready, TooManyTries, PhoneCodeRefused, NoMatch, PersonHasAccount, AccountHasPerson).Refuses(503, SignInRefusals.WechatUnavailable);
        mine.MapPost("/requests", AskForVerification.Handle).ForEverybody()
            .Example(new AskForVerification.Request(SampleIds.Neighbourhood, "王秀英", new("12", "301", "2"), "13800000000")).Refuses(NoConsent, VerifiedAlready, RequestOpen);
        mine.MapDelete("/requests", WithdrawVerification.Handle).ForEverybody().Refuses(NothingOpen, AccountHasPerson);
        app.MapPost("/api/vouchings", VouchForNeighbour.Handle).ForResidents().Example(new VouchForNeighbour.Request("K7WQ M3TD"))
            .Refuses(VouchingNotAllowed, VouchedThemselves, VouchedOften, TooManyTries, VouchCodeUnknown, NotOnRoster, PersonHasAccount, AccountHasPerson, NotVerified);
    }

    public static void MapVerificationDesk(this RouteGroupBuilder staff)
    {
        staff.MapGet("/verification-requests", ListWaiting.Handle).ForRoles([.. RosterRoles.Keepers]);
        staff.MapPost("/verification-requests/{requestId:guid}/decision", DecideVerification.Handle).ForRoles([.. RosterRoles.Keepers])
            .Example(new DecideVerification.Request(SampleIds.Person, "本人到居委会出示了身份证")).Refuses(RequestEnded, PersonHasAccount, AccountHasPerson, AccountUnknown);
        staff.MapGet("/areas/{areaId:guid}/settings", ReadSettings.Handle).ForRoles(Role.Committee, Role.Office);
        staff.MapPut("/areas/{areaId:guid}/settings", ChangeSettings.Handle).ForRoles(Role.Office).Example(new ChangeSettings.Request(true));
    }
}
