using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Activities;

namespace ZiZhiJin.Api.Activities.Staff;

/// <summary>A leader or committee plans an activity. Only staff see it until it is announced.</summary>
internal static class PlanActivity
{
    public sealed record Request(Guid AreaId, [Required] Outline Outline);

    /// <param name="Plan">What is to happen.</param>
    /// <param name="Places">How many may come. Without a number, everybody.</param>
    public sealed record Outline(
        [Required, StringLength(Activity.LongestTitle, MinimumLength = 2), PlainText] string Title, [Required, StringLength(Activity.LongestPlace, MinimumLength = 2), PlainText] string Place,
        [Required, StringLength(Activity.LongestPlan)] string Plan, DateTimeOffset StartsAt, DateTimeOffset EndsAt, [Range(1, 100_000)] int? Places)
    {
        internal ActivityOutline Planned() => new(new ActivityText(Title, Place, Plan), new OccasionTimes(StartsAt, EndsAt), Places);
    }

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(Request request, CallerOfRequest by, ActivityPlanning activities, CancellationToken cancel) =>
        await activities.Plan(request.AreaId, request.Outline.Planned(), by.Caller, cancel) is { } id
            ? TypedResults.Created($"/api/activities/{id}", new Answer(id))
            : TypedResults.NotFound();
}
