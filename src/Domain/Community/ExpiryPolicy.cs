namespace ZiZhiJin.Domain.Community;

/// <summary>When those who may renew a role are told that it ends: from thirty days before its last day on (Shanghai days).</summary>
public static class ExpiryPolicy
{
    public const int DaysBefore = 30;

    /// <summary>Roles whose last day lies between <paramref name="today"/> and this one, both counted, end soon.</summary>
    public static DateOnly Horizon(DateOnly today) => today.AddDays(DaysBefore);

    public static bool EndsSoon(DateOnly? lastDay, DateOnly today) => today <= lastDay && lastDay <= Horizon(today);
}
