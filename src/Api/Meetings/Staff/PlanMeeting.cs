using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>A committee convenes a meeting. Only staff see it until it is announced.</summary>
internal static class PlanMeeting
{
    public sealed record Request(Guid AreaId, MeetingKind Kind, [Required] Outline Outline);

    /// <param name="Agenda">One line an item, in order.</param>
    /// <param name="Places">How many may come. Without a number, everybody.</param>
    public sealed record Outline(
        [Required, StringLength(Meeting.LongestTitle, MinimumLength = 2), PlainText] string Title, [Required, StringLength(Meeting.LongestPlace, MinimumLength = 2), PlainText] string Place,
        [Required, MaxLength(Meeting.MostItems)] IReadOnlyList<string> Agenda, DateTimeOffset StartsAt, DateTimeOffset EndsAt, [Range(1, 100_000)] int? Places)
    {
        internal MeetingOutline Planned()
        {
            if (Agenda.Any(item => item is not { Length: > 0 and <= Meeting.LongestItem }))
                throw new MalformedException("meeting.agenda", "agenda", "每一项议程要写 1 到 200 个字。");
            return new(new MeetingText(Title, Place, Agenda), new OccasionTimes(StartsAt, EndsAt), Places);
        }
    }

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(Request request, CallerOfRequest by, MeetingPlanning meetings, CancellationToken cancel) =>
        await meetings.Plan((request.AreaId, request.Kind), request.Outline.Planned(), by.Caller, cancel) is { } id
            ? TypedResults.Created($"/api/meetings/{id}", new Answer(id))
            : TypedResults.NotFound();
}
