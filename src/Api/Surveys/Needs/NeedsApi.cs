using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Api.Surveys.Needs.Model;
using ZiZhiJin.Api.Surveys.Needs.Staff;
using ZiZhiJin.Api.Workers;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs;

internal static class NeedsApi
{
    private static readonly Role[] Keepers = [.. NeedActs.Keepers];

    public static void AddNeeds(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<NeedReading>();
        services.AddLeasedWork<NeedReading>(
            new(NeedReading.Lease, Pause: TimeSpan.FromSeconds(3), NeedReading.LeaseLength), (needs, cancel) => needs.ReadAll(cancel));
        services.AddNeedModel(configuration);
    }

    public static void MapNeeds(this IEndpointRouteBuilder app)
    {
        var residents = app.MapGroup("/api/needs");
        residents.MapGet("", ListNeeds.Handle).ForResidents().Refuses(CommunityRefusals.NotVerified);
        residents.MapPost("", RaiseNeed.Handle).ForResidents()
            .Example(new RaiseNeed.Request("五号楼二楼楼道的灯坏了", SampleIds.Nonce, Place: new RaiseNeed.Where("五号楼")))
            .Refuses(CommunityRefusals.NotVerified, CommunityRefusals.AreaWithoutPolicy, NeedRefusals.TooManyToday);
        residents.MapPost("/match", MatchNeed.Handle).ForResidents().Example(new MatchNeed.Request("楼道灯晚上不亮")).Refuses(CommunityRefusals.NotVerified);
        residents.MapPut("/groups/{groupId:guid}/me-too", SayMeToo.Handle).ForResidents()
            .Example(new SayMeToo.Request(SampleIds.Nonce)).Refuses(CommunityRefusals.NotVerified);
        residents.MapDelete("/groups/{groupId:guid}/me-too", TakeMeTooBack.Handle).ForResidents().Refuses(CommunityRefusals.NotVerified);

        var staff = app.MapGroup("/api/staff/needs").Audited();
        staff.MapGet("", ReadBoard.Handle).ForRoles(Keepers);
        staff.MapPut("/{needId:guid}/group", MoveNeed.Handle).ForRoles(Keepers).Example(new MoveNeed.Request(SampleIds.NeedGroup));
        staff.MapPut("/{needId:guid}/category", ReclassifyNeed.Handle).ForRoles(Keepers)
            .Example(new ReclassifyNeed.Request("anjia")).Refuses(NeedRefusals.NoSuchCategory);
        MapGroups(staff.MapGroup("/groups/{groupId:guid}"));
    }

    private static void MapGroups(RouteGroupBuilder groups)
    {
        groups.MapPut("/title", RenameGroup.Handle).ForRoles(Keepers).Example(new RenameGroup.Request("楼道照明"));
        groups.MapPost("/decision", DecideGroup.Handle).ForRoles(Keepers)
            .Example(new DecideGroup.Request(NeedVerdict.Excluded, "灯具维修由物业负责", "PX-N2")).Refuses(NeedRefusals.NoSuchRule);
        groups.MapPost("/merging", MergeGroups.Handle).ForRoles(Keepers).Example(new MergeGroups.Request(SampleIds.NeedGroup)).Refuses(NeedRefusals.MergeWithItself);
        groups.MapPost("/splitting", SplitGroup.Handle).ForRoles(Keepers)
            .Example(new SplitGroup.Request([SampleIds.Need], "小区路灯")).Refuses(NeedRefusals.NothingLeft);
        groups.MapPut("/proposal", AnswerGroup.Handle).ForRoles(Keepers).Example(new AnswerGroup.Request(SampleIds.Proposal, "楼道亮起来"));
        groups.MapDelete("/proposal", UnanswerGroup.Handle).ForRoles(Keepers);
    }
}
