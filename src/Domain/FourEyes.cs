namespace ZiZhiJin.Domain;

/// <summary>What one person asks for with a reason and another one decides (两人复核), within a time. Part of whatever is asked for.</summary>
public sealed class FourEyes
{
    /// <summary>How long a request waits for its second pair of eyes.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(14);

    private FourEyes()
    {
    }

    public string Reason { get; private init; } = "";
    public Guid AskedBy { get; private init; }
    public DateTimeOffset AskedAt { get; private init; }
    public DateTimeOffset ExpiresAt { get; private init; }
    public FourEyesState State { get; private set; }
    public Guid? DecidedBy { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    public static FourEyes Ask(Guid by, string reason, DateTimeOffset now) =>
        new() { AskedBy = by, Reason = reason, AskedAt = now, ExpiresAt = now + Life };

    public bool IsWaiting(DateTimeOffset now) => State == FourEyesState.Asked && now < ExpiresAt;

    /// <summary>Whoever asked decides nothing. Deciding the same again changes nothing.</summary>
    public void Decide(bool approve, Guid by, DateTimeOffset now)
    {
        if (by == AskedBy) throw new RefusedException(FourEyesRefusals.OwnRequest);
        var decision = approve ? FourEyesState.Approved : FourEyesState.Declined;
        if (State == decision && DecidedBy == by) return;
        if (State != FourEyesState.Asked) throw new RefusedException(FourEyesRefusals.Decided);
        if (now >= ExpiresAt) throw new RefusedException(FourEyesRefusals.Expired);
        (State, DecidedBy, DecidedAt) = (decision, by, now);
    }

    public void Withdraw(Guid by, DateTimeOffset now)
    {
        if (by != AskedBy) throw new RefusedException(FourEyesRefusals.NotAskedByYou);
        if (State == FourEyesState.Withdrawn) return;
        if (State != FourEyesState.Asked) throw new RefusedException(FourEyesRefusals.Decided);
        (State, DecidedAt) = (FourEyesState.Withdrawn, now);
    }
}
