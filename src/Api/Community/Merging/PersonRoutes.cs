using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Api.Community.Merging;

internal static class PersonRoutes
{
    public static void MapPersons(this RouteGroupBuilder staff)
    {
        var person = staff.MapGroup("/persons/{personId:guid}").ForRoles([.. RosterRoles.Keepers]);
        person.MapPost("/merge", MergePersons.Handle).Example(new MergePersons.Request(SampleIds.Person, "从 3 号楼搬到 5 号楼，登记了两次"))
            .Refuses(CommunityRefusals.MergeWithItself, CommunityRefusals.MergedAlready);
        person.MapPost("/split", SplitPersons.Handle).Example(new SplitPersons.Request(SampleIds.Person, "父子同名，合并有误"))
            .Refuses(CommunityRefusals.NothingToSplit);
        person.MapPost("/departure", MarkDeparture.Handle).Example(new MarkDeparture.Request("房屋已出售，搬离本小区"));
        person.MapPost("/erasure", ErasePersonAtDesk.Handle).Example(new ErasePersonAtDesk.Request("本人书面要求删除"));
    }
}
