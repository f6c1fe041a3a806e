using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Granting;
using ZiZhiJin.Desk.Community.Mandates;
using ZiZhiJin.Desk.Community.Persons;
using ZiZhiJin.Desk.Community.Roster;
using ZiZhiJin.Desk.Community.Verification;

namespace ZiZhiJin.Desk.Community;

internal static class CommunityPages
{
    public static void MapCommunity(this IEndpointRouteBuilder desk)
    {
        desk.MapRoles();
        desk.MapRoster();
        desk.MapPersons();
        desk.MapMandates();
        desk.MapVerification();
    }
}
