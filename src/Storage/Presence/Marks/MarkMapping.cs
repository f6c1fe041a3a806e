using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Presence.Marks;

namespace ZiZhiJin.Storage.Presence.Marks;

internal sealed class MarkMapping : IEntityTypeConfiguration<PresenceMark>
{
    public void Configure(EntityTypeBuilder<PresenceMark> builder)
    {
        builder.ToTable("presence_marks");
        builder.Property(mark => mark.Id).ValueGeneratedNever();
        builder.Property(mark => mark.Key).HasMaxLength(PresenceMark.LongestKey);
        builder.Property(mark => mark.Reason).HasMaxLength(PresenceMark.LongestReason);
        builder.Property(mark => mark.Evidence).HasColumnType("mediumtext").HasConversion(evidence => JsonSerializer.Serialize(evidence, Json.Options), text => JsonSerializer.Deserialize<MarkEvidence>(text, Json.Options)!);
        builder.Property(mark => mark.State).IsConcurrencyToken();
        builder.HasIndex(mark => mark.Key).IsUnique();
        builder.HasIndex(mark => new { mark.AreaId, mark.State });
        builder.HasIndex(mark => mark.OccasionId);
    }
}
