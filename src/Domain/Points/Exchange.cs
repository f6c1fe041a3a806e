namespace ZiZhiJin.Domain.Points;

/// <summary>A person takes a service for points (兑换).</summary>
public sealed class Exchange
{
    public const int LongestReason = 200;

    private Exchange()
    {
    }

    public Guid Id { get; private init; }
    public Guid AreaId { get; private init; }
    public Guid PersonId { get; private init; }
    public Guid OfferId { get; private init; }
    public int Cost { get; private init; }
    public byte[] Nonce { get; private init; } = [];
    public DateTimeOffset At { get; private init; }
    public ExchangeState State { get; private set; }
    public Guid? EndedBy { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Why it was called off.</summary>
    public string? Reason { get; private set; }

    public static Exchange Ask(Offer offer, Guid personId, Nonce nonce, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now), AreaId = offer.AreaId, PersonId = personId, OfferId = offer.Id, Cost = offer.Cost, Nonce = nonce.ToByteArray(), At = now,
    };

    public void HandOut(Guid by, DateTimeOffset now) => End(ExchangeState.HandedOut, by, now);

    public void GiveBack(PointsAct act)
    {
        End(ExchangeState.GivenBack, act.By, act.At);
        Reason = act.Reason;
    }

    private void End(ExchangeState state, Guid by, DateTimeOffset now)
    {
        if (State == ExchangeState.HandedOut) throw new RefusedException(PointsRefusals.AlreadyHandedOut);
        if (State == ExchangeState.GivenBack) throw new RefusedException(PointsRefusals.AlreadyGivenBack);
        (State, EndedBy, EndedAt) = (state, by, now);
    }
}
