using ZiZhiJin.Domain.Notices.Credits;
using ZiZhiJin.Domain.Notices.Delivering;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>Chooses the ways of one batch. Credits are taken from what is locked, one for each message, so that the last one goes to one message only.</summary>
internal sealed class BatchPlan(DateTimeOffset now)
{
    private readonly Dictionary<(Guid, string), (Guid Id, int Left)> _credits = [];

    public List<(Candidate One, DeliveryWays Way, Guid? CreditId)> ToSend { get; } = [];

    /// <summary>Those that end here, and those that wait for the morning.</summary>
    public List<(Candidate One, DeliveryEnd End)> Settled { get; } = [];

    public void Make(IEnumerable<Candidate> candidates, IEnumerable<SubscriptionCredit> credits)
    {
        foreach (var credit in credits) _credits[(credit.AccountId, credit.TemplateId)] = (credit.Id, credit.Available);
        foreach (var one in candidates) Place(one);
    }

    /// <summary>Leaves the last ones of a way for later: the rate allows no more now.</summary>
    public void Keep(DeliveryWays way, int allowed)
    {
        var over = ToSend.Where(chosen => chosen.Way == way).Skip(allowed).ToList();
        foreach (var chosen in over) ToSend.Remove(chosen);
    }

    private void Place(Candidate one)
    {
        if (one.Content is null) Settled.Add((one, new(DeliveryState.Dead, CreditUse.GivenBack, DeliveryWord.Unreadable)));
        else if (one.IsTakenBack) Settled.Add((one, new(DeliveryState.Gone, CreditUse.GivenBack, DeliveryWord.Withdrawn)));
        else if (!one.Dispatch.IsUrgent && QuietHours.EndAfter(now) is { } morning)
            Settled.Add((one, new(DeliveryState.Waiting, CreditUse.GivenBack) { DueAt = morning }));
        else Choose(one);
    }

    private void Choose(Candidate one)
    {
        var credit = one.CreditKey is { } key && _credits.TryGetValue(key, out var kept) ? kept : default;
        var reach = one.Reach with { Credits = credit.Left };
        var way = WayChoice.For(reach, one.Delivery.Tried, now);
        if (way == DeliveryWays.Subscribe) _credits[one.CreditKey!.Value] = (credit.Id, credit.Left - 1);
        if (way != DeliveryWays.None) ToSend.Add((one, way, way == DeliveryWays.Subscribe ? credit.Id : null));
        else Settled.Add((one, WithoutWay(reach, one.Delivery)));
    }

    private static DeliveryEnd WithoutWay(Reach reach, Delivery delivery)
    {
        var (state, reason) = WayChoice.Without(reach);
        return new(state, CreditUse.GivenBack, delivery.Tried == DeliveryWays.None ? reason : delivery.Reason ?? reason);
    }
}
