using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>Who speaks now and who comes next, by number, and which of the turns are the caller's.</summary>
internal static class ListSpeakers
{
    public sealed record Answer(IReadOnlyList<Item> Turns);

    public sealed record Item(Guid Id, int Number, SpeakerState State, bool ByHand, bool IsMine);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid meetingId, CallerOfRequest by, SpeakerList speakers, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (await speakers.Of(meetingId, by.Caller, cancel) is not { } turns) return TypedResults.NotFound();
        var entries = by.Caller.PersonId is { } person ? await db.EntriesOf(person, cancel) : new HashSet<Guid>();
        return TypedResults.Ok(new Answer([.. turns.Select(turn => new Item(turn.Id, turn.Number, turn.State, turn.ByHand, entries.Contains(turn.PersonId)))]));
    }
}
