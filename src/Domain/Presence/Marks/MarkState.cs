namespace ZiZhiJin.Domain.Presence.Marks;

public enum MarkState
{
    /// <summary>Waits for a person to look at it. Nothing was refused and nothing is undone.</summary>
    Open = 0,

    /// <summary>Somebody looked and found nothing wrong. Final.</summary>
    Fine = 1,

    /// <summary>Check-ins were taken back because of it. Final.</summary>
    TakenBack = 2,
}
