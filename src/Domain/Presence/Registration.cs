namespace ZiZhiJin.Domain.Presence;

/// <summary>
/// Somebody wants to come (报名). Who has a place and who waits follows from the order of arrival alone: the first so many as there are
/// places. So nobody has to be moved up when somebody leaves.
/// </summary>
public sealed class Registration
{
    private Registration()
    {
    }

    public Guid OccasionId { get; private init; }
    public Guid PersonId { get; private init; }

    /// <summary>Whoever leaves and comes back gets a new number.</summary>
    public int Arrival { get; private set; }

    public DateTimeOffset At { get; private set; }
    public Guid ByAccountId { get; private set; }
    public byte[] Nonce { get; private set; } = [];
    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>Comes to help (志愿者): the time of proven presence counts as volunteer hours.</summary>
    public bool AsVolunteer { get; private set; }

    /// <summary>Staff entered somebody without a phone, by name.</summary>
    public bool ByHand { get; private set; }

    /// <summary>The number under which it took part in a drawing of lots that is over.</summary>
    public int? LotNumber { get; private set; }

    public static Registration Take(Guid occasionId, Guid personId, Arrival arrival)
    {
        var registration = new Registration { OccasionId = occasionId, PersonId = personId };
        registration.TakeAgain(arrival);
        return registration;
    }

    public void TakeAgain(Arrival arrival) =>
        (Arrival, At, ByAccountId, Nonce, CancelledAt, LotNumber) = (arrival.Number, arrival.At, arrival.ByAccountId, Bytes(arrival.Nonce), null, null);

    public void Come(bool asVolunteer) => AsVolunteer = asVolunteer;

    public void Label(bool byHand) => ByHand = byHand;

    /// <param name="arrival">By the order of the drawing.</param>
    public void Draw(int arrival) => (LotNumber, Arrival) = (Arrival, arrival);

    public void Cancel(DateTimeOffset now) => CancelledAt ??= now;

    /// <summary>Whether this very request was carried out before, whatever became of it since.</summary>
    public bool IsRepeat(Nonce nonce) => Nonce.AsSpan().SequenceEqual(Bytes(nonce));

    private static byte[] Bytes(Nonce nonce)
    {
        var bytes = new byte[Domain.Nonce.Length];
        nonce.WriteTo(bytes);
        return bytes;
    }
}
