using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Workers;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Audit;

/// <summary>Every act below this group, done or refused, leaves an audit row.</summary>
internal static class AuditedGroup
{
    public static void AddAuditTrail(this IServiceCollection services)
    {
        services.AddSingleton<AuditLinking>();
        services.AddLeasedWork<AuditLinking>(
            new("audit-chain", Pause: TimeSpan.FromSeconds(5), Lease: TimeSpan.FromSeconds(30)), (rows, cancel) => rows.LinkAll(cancel));
    }

    public static RouteGroupBuilder Audited(this RouteGroupBuilder group) => group.AddEndpointFilter(Watch).WithMetadata(new AuditedGroupMark());

    public static bool Covers(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<AuditedGroupMark>() is not null;

    /// <summary>Writes down an act that was refused, apart from whatever the request had begun.</summary>
    public static async Task Refuse(HttpContext context, Caller caller, string code)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        var actor = new Actor(caller.AccountId, context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        var contexts = context.RequestServices.GetRequiredService<IDbContextFactory<ZiZhiJinDb>>();
        await using var db = await contexts.CreateDbContextAsync(context.RequestAborted);
        db.AuditRows.Add(AuditRow.Refused(actor, $"{context.Request.Method} {route}", await AreaOf(caller, db, context.RequestAborted), code));
        await db.SaveChangesAsync(context.RequestAborted);
    }

    // Where the caller is staff, else at home: so that those who read the audit there see it.
    private static async Task<Guid?> AreaOf(Caller caller, ZiZhiJinDb db, CancellationToken cancel) =>
        caller.Roles.FirstOrDefault(held => Domain.Community.Roles.IsStaff(held.Role)) is { } staff
            ? await db.Areas.Where(area => area.Path == staff.AreaPath).Select(area => (Guid?)area.Id).FirstOrDefaultAsync(cancel)
            : caller.AreaId;

    private static async ValueTask<object?> Watch(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var (context, caller) = (invocation.HttpContext, ((CallerIdentity)invocation.HttpContext.User.Identity!).Caller);
        try
        {
            var answer = await next(invocation);
            await Look(context, caller, answer);
            return answer;
        }
        catch (RefusedException refused)
        {
            await Refuse(context, caller, refused.Refusal.Code);
            throw;
        }
    }

    private static async Task Look(HttpContext context, Caller caller, object? answer)
    {
        if (answer is INestedHttpResult nested) answer = nested.Result;
        var trail = context.RequestServices.GetRequiredService<AuditTrail>();
        if (answer is IStatusCodeHttpResult { StatusCode: 404 }) await Refuse(context, caller, "not-found");
        else if (trail.RefusalCode is { } code) await Refuse(context, caller, code);
        else if (answer is IStatusCodeHttpResult { StatusCode: >= 400 }) return;
        else if (!HttpMethods.IsGet(context.Request.Method) && !trail.HasSpoken)
            throw new InvalidOperationException("A staff act was carried out without an audit row.");
    }
}
