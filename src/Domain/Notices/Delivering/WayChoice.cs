namespace ZiZhiJin.Domain.Notices.Delivering;

/// <summary>The order of ways: a subscribe message while there is credit, else customer service inside its 48 hours, else the app and a call.</summary>
public static class WayChoice
{
    public static readonly TimeSpan ServiceWindow = TimeSpan.FromHours(48);

    /// <summary>Nothing where neither is open.</summary>
    public static DeliveryWays For(Reach reach, DeliveryWays tried, DateTimeOffset now)
    {
        if (reach is { HasTemplate: true, Credits: > 0 } && !tried.HasFlag(DeliveryWays.Subscribe)) return DeliveryWays.Subscribe;
        var isOpen = reach is { CanBeSpokenTo: true, LastWordAt: { } word } && now < word + ServiceWindow;
        return isOpen && !tried.HasFlag(DeliveryWays.Customer) ? DeliveryWays.Customer : DeliveryWays.None;
    }

    /// <summary>What becomes of a message without a way.</summary>
    public static (DeliveryState State, string Reason) Without(Reach reach)
    {
        if (reach.IsErased) return (DeliveryState.Gone, DeliveryWord.Erased);
        return (DeliveryState.InApp, reach.HasAccount ? DeliveryWord.NoWay : DeliveryWord.NoAccount);
    }
}
