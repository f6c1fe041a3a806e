using static ZiZhiJin.Domain.Meetings.Forum.SpeakerState;

namespace ZiZhiJin.Domain.Meetings.Forum;

/// <summary>Somebody's turn to speak at a meeting (发言). Everybody has one turn at a time; whoever has spoken may ask for another.</summary>
public sealed class Speaker
{
    // The whole life of a turn. A step that is not listed is refused.
    private static readonly HashSet<(SpeakerState From, SpeakerState To)> Steps =
        [(Waiting, Called), (Waiting, Withdrawn), (Called, Spoken), (Called, Skipped), (Called, Withdrawn)];

    private Speaker()
    {
    }

    public Guid Id { get; private init; }

    public Guid MeetingId { get; private init; }

    public Guid PersonId { get; private init; }

    /// <summary>The order of arrival on the list, from 1.</summary>
    public int Number { get; private init; }

    public DateTimeOffset JoinedAt { get; private init; }

    public Guid ByAccountId { get; private init; }

    /// <summary>Somebody without a phone: staff entered them.</summary>
    public bool ByHand { get; private init; }

    public byte[] Nonce { get; private init; } = [];

    public SpeakerState State { get; private set; }

    public DateTimeOffset? CalledAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsLive => State is Waiting or Called;

    public static Speaker Join(Guid meetingId, int number, SpeakerWish wish, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), MeetingId = meetingId, PersonId = wish.PersonId, Number = number, JoinedAt = now, ByAccountId = wish.ByAccountId, ByHand = wish.ByHand,
        Nonce = wish.Nonce.ToByteArray(),
    };

    public void Call(DateTimeOffset now)
    {
        MoveTo(Called);
        CalledAt = now;
    }

    /// <summary>Marking the same again changes nothing.</summary>
    public void Finish(bool hasSpoken, DateTimeOffset now) => End(hasSpoken ? Spoken : Skipped, now);

    /// <summary>Withdrawing again changes nothing.</summary>
    public void Withdraw(DateTimeOffset now) => End(Withdrawn, now);

    private void End(SpeakerState end, DateTimeOffset now)
    {
        if (State == end) return;
        MoveTo(end);
        EndedAt = now;
    }

    private void MoveTo(SpeakerState next)
    {
        if (!Steps.Contains((State, next))) throw new RefusedException(State == Waiting ? ForumRefusals.NotCalled : ForumRefusals.TurnIsOver);
        State = next;
    }
}
