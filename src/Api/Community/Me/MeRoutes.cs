using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Consents;
using ZiZhiJin.Domain.Community.Verification;

namespace ZiZhiJin.Api.Community.Me;

internal static class MeRoutes
{
    public static void MapMe(this IEndpointRouteBuilder app)
    {
        var me = app.MapGroup("/api/me").ForEverybody();
        me.MapGet("/consents", ListConsents.Handle);
        me.MapPost("/consents", GiveConsent.Handle).Example(new GiveConsent.Request(ConsentKind.Privacy, 1)).Refuses(VerificationRefusals.ConsentOutdated);
        me.MapDelete("/consents/{kind}", WithdrawConsent.Handle);
        me.MapPut("/official-account", JoinOfficialAccount.Handle).Example(new JoinOfficialAccount.Request(new string('A', 54)))
            .Refuses(CommunityRefusals.LinkOutdated, CommunityRefusals.OfficialJoined, CommunityRefusals.AccountHasPerson);
        me.MapGet("/export", ExportMe.Handle);
        me.MapPost("/erasure", EraseMe.Handle).Example(new EraseMe.Request("删除我的资料"))
            .Refuses(VerificationRefusals.ErasureWithRole, CommunityRefusals.AccountHasPerson);
    }
}
