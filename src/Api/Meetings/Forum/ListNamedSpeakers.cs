using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>The list of speakers for whoever leads the meeting, with names as far as they are shown in lists. That somebody looked is written down.</summary>
internal static class ListNamedSpeakers
{
    public sealed record Item(Guid Id, int Number, SpeakerState State, bool ByHand, Guid PersonId, string? Name, DateTimeOffset JoinedAt);

    public static async Task<Results<Ok<List<Item>>, NotFound>> Handle(Guid meetingId, CallerOfRequest by, SpeakerNames names, CancellationToken cancel) =>
        await names.Of(meetingId, by.Caller, cancel) is { } turns
            ? TypedResults.Ok(turns.ConvertAll(turn => new Item(turn.Speaker.Id, turn.Speaker.Number, turn.Speaker.State, turn.Speaker.ByHand, turn.Speaker.PersonId, turn.Name, turn.Speaker.JoinedAt)))
            : TypedResults.NotFound();
}
