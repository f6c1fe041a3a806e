using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ZiZhiJin.Storage.Presence.Reminders;

/// <summary>
/// That those who have a place at an occasion are reminded, so long before a start. Its key is what makes it happen once; another start is another
/// reminder.
/// </summary>
public sealed class Reminder : IEntityTypeConfiguration<Reminder>
{
    public Guid OccasionId { get; init; }
    public DateTimeOffset StartsAt { get; init; }
    public int MinutesBefore { get; init; }
    public DateTimeOffset LeftAt { get; init; }

    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.ToTable("reminders");
        builder.HasKey(reminder => new { reminder.OccasionId, reminder.StartsAt, reminder.MinutesBefore });
    }
}
