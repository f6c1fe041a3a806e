namespace ZiZhiJin.Domain.Presence;

/// <summary>
/// A browser that shows the venue code in large (大屏). It is paired by a number that it shows and a leader types; its address alone is worth
/// nothing. An occasion has one screen at a time.
/// </summary>
public sealed class Screen
{
    /// <summary>Numbers have four digits and no zero in front.</summary>
    public const int LowestNumber = 1000, HighestNumber = 9999;

    /// <summary>How long a number may be typed.</summary>
    public static readonly TimeSpan Waits = TimeSpan.FromMinutes(10);

    private Screen()
    {
    }

    /// <summary>Follows from the secret that only the browser knows; nothing leads back.</summary>
    public string Code { get; private init; } = "";

    /// <summary>Four digits; nothing once they were typed.</summary>
    public int? Number { get; private init; }

    /// <summary>What it shows; nothing before it is paired, and again after another screen took its place.</summary>
    public Guid? OccasionId { get; private init; }

    public DateTimeOffset ShownAt { get; private init; }

    public static Screen Show(string code, int number, DateTimeOffset now) => new() { Code = code, Number = number, ShownAt = now };

    public bool IsWaiting(DateTimeOffset now) => Number is not null && now < ShownAt + Waits;
}
