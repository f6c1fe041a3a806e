using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Policies.Settling;
using ZiZhiJin.Domain.Policies;

namespace ZiZhiJin.Desk.Policies;

/// <summary>The towns' written rules, to read.</summary>
internal static class PolicyPages
{
    public static void MapPolicies(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/policies", List).ForStaff();
        desk.MapGet("/policies/{pack}", Read).ForStaff();
        desk.MapSettling();
    }

    private static DeskPage List(Clerk clerk, PolicyLibrary library) => DeskPage.Of<PacksPage>("办法", library.Packs, clerk);

    private static Results<DeskPage, NotFound> Read(string pack, Clerk clerk, PolicyLibrary library) =>
        library.Find(pack) is { } found ? DeskPage.Of<PackPage>(found.Name, found, clerk) : TypedResults.NotFound();
}
