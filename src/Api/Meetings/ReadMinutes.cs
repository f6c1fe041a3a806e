using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Meetings;

namespace ZiZhiJin.Api.Meetings;

/// <summary>The minutes of a meeting: before they are published, for those who were there.</summary>
internal static class ReadMinutes
{
    /// <param name="Version">What a confirmation names.</param>
    /// <param name="Confirmations">How many who were there have confirmed this version.</param>
    public sealed record Answer(string Text, int Version, int Confirmations, DateTimeOffset? PublishedAt)
    {
        internal static Answer Of(MeetingMinutes minutes, int confirmations) => new(minutes.Text, minutes.Version, confirmations, minutes.PublishedAt);
    }

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid meetingId, CallerOfRequest by, MinutesKeeping keeping, CancellationToken cancel) =>
        await keeping.Read(meetingId, by.Caller, cancel) is { } minutes
            ? TypedResults.Ok(Answer.Of(minutes, await keeping.ConfirmationsOf(minutes, cancel)))
            : TypedResults.NotFound();
}
