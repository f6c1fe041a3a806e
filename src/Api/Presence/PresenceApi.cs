using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Workers;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.Storage.Presence.Marks;

namespace ZiZhiJin.Api.Presence;

/// <summary>What is marked about who was there, and who decides on it.</summary>
internal static class PresenceApi
{
    private static readonly LeasedWork Finding = new("pattern-finding", Pause: TimeSpan.FromMinutes(5), Lease: TimeSpan.FromMinutes(10));

    public static void AddPresenceMarks(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<PatternThresholds>().Bind(configuration.GetSection(PatternThresholds.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddLeasedWork<PatternFinding>(Finding, (patterns, cancel) => patterns.Round(cancel));
    }

    public static void MapPresenceMarks(this IEndpointRouteBuilder app)
    {
        var staff = app.MapGroup("/api/staff/marks").Audited().ForRoles([.. MarkRoles.Deciders]);
        staff.MapGet("", ListMarks.Handle);
        staff.MapPost("/{markId:guid}/decision", DecideMark.Handle).Example(new DecideMark.Request(TakeBack: true, "本人当天在外地"))
            .Refuses(MarkRefusals.AlreadyDecided, MarkRefusals.OwnMark, MarkRefusals.NotInEvidence);
    }
}
