using System.ComponentModel.DataAnnotations;

namespace ZiZhiJin.Storage.Presence.Reminders;

/// <summary>When those who have a place are reminded: always a day before, and once more some hours before.</summary>
public sealed class ReminderOptions
{
    public const string Section = "Notices:Reminders";

    /// <summary>0: not a second time.</summary>
    [Range(0, 12)]
    public int HoursBefore { get; init; } = 2;

    internal IEnumerable<TimeSpan> Before => HoursBefore == 0 ? [TimeSpan.FromDays(1)] : [TimeSpan.FromHours(HoursBefore), TimeSpan.FromDays(1)];
}
