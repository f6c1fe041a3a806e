using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>The towns' written rules are public: anybody may read them, and what an office has settled where they leave a place.</summary>
internal static class PoliciesApi
{
    /// <summary>Read once at start: a malformed pack stops the host with file, path and reason.</summary>
    public static void AddPolicies(this IServiceCollection services)
    {
        services.AddSingleton(PolicyLibrary.LoadEmbedded());
        services.AddScoped<ExplainRule>();
    }

    public static void MapPolicies(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/policies/{pack}", ReadPack.Handle).AllowAnonymous();
        app.MapGet("/api/policies/{pack}/rules/{id}", ReadRule.Handle).AllowAnonymous();
        app.MapGet("/api/policies/{pack}/explain", ExplainRule.Handle).AllowAnonymous();

        var staff = app.MapGroup("/api/staff/policies").Audited();
        staff.MapGet("", ReadAreaPolicy.Handle).ForRoles([.. Roles.Staff]);
        staff.MapPut("/pack", ChoosePack.Handle).ForRoles(Role.Office)
            .Example(new ChoosePack.Request(SampleIds.Neighbourhood, 2026, "puxing-2023", "沿用上一年度的办法"))
            .Refuses(PolicyRefusals.NotATown, PolicyRefusals.YearOver, PolicyRefusals.ChangedMeanwhile);
        staff.MapPut("/values", EnterValue.Handle).ForRoles(Role.Office)
            .Example(new EnterValue.Request(SampleIds.Neighbourhood, 2026, new("PX-30", "days"), new ValueRequest(Number: 7), "参照川沙新镇的7日", new DateOnly(2026, 3, 1)))
            .Refuses(PolicyRefusals.NotATown, PolicyRefusals.YearOver, PolicyRefusals.ChangedMeanwhile, PolicyRefusals.NotOpen, CommunityRefusals.AreaWithoutPolicy);
        staff.MapPost("/overrides", AskOverride.Handle).ForRoles([.. RuleOverriding.Askers])
            .Example(new AskOverride.Request(SampleIds.Neighbourhood, 2026, new("CS-14", "minMembers"), new ValueRequest(Number: 2), "小区住户少，找不到第三个人"))
            .Refuses(PolicyRefusals.HardRule, PolicyRefusals.NotSoft, PolicyRefusals.YearOver, CommunityRefusals.AreaWithoutPolicy);
        staff.MapPost("/overrides/{overrideId:guid}/decision", DecideOverride.Handle).ForRoles([.. RuleOverriding.Deciders])
            .Example(new DecideOverride.Request(true))
            .Refuses(FourEyesRefusals.OwnRequest, FourEyesRefusals.Decided, FourEyesRefusals.Expired, PolicyRefusals.ChangedMeanwhile);
        staff.MapDelete("/overrides/{overrideId:guid}", EndOverride.Handle).ForRoles([.. RuleOverriding.Askers])
            .Refuses(FourEyesRefusals.NotAskedByYou, FourEyesRefusals.Decided, PolicyRefusals.ChangedMeanwhile);
    }
}
