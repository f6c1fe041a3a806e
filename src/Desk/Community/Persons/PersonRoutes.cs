using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Desk.Community.Persons;

internal static class PersonRoutes
{
    public static void MapPersons(this IEndpointRouteBuilder desk)
    {
        var persons = desk.MapGroup("/persons").ForRoles(RosterRoles.Keepers);
        persons.MapGet("", PersonsDesk.Show);
        persons.MapGet("/new", PersonsDesk.New);
        persons.MapPost("/new", PersonsDesk.Add);
        var person = persons.MapGroup("/{personId:guid}");
        person.MapGet("", PersonDesk.Show);
        person.MapPost("/merge", PersonDesk.Merge);
        person.MapPost("/split", PersonDesk.Split);
        person.MapPost("/departure", PersonDesk.Depart);
        person.MapPost("/erasure", PersonDesk.Erase);
    }
}
