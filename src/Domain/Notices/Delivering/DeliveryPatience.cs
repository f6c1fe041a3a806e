namespace ZiZhiJin.Domain.Notices.Delivering;

/// <summary>How often and after which rest a message is tried again that certainly did not go out.</summary>
public static class DeliveryPatience
{
    public const int MostAttempts = 8;
    private static readonly TimeSpan First = TimeSpan.FromSeconds(30), Longest = TimeSpan.FromHours(1);

    public static bool IsOver(int attempts) => attempts >= MostAttempts;

    public static TimeSpan RestAfter(int attempts) =>
        TimeSpan.FromTicks(Math.Min(Longest.Ticks, First.Ticks << Math.Clamp(attempts - 1, 0, 10)));
}
