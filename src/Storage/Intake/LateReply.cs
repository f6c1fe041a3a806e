using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ZiZhiJin.Storage.Intake;

/// <summary>A message that the platform was told is taken, and that is still owed its reply. Whoever says the reply takes the row away with the same change.</summary>
public sealed class LateReply : IEntityTypeConfiguration<LateReply>
{
    /// <summary>The message's key: the same for every delivery of it.</summary>
    public byte[] Key { get; init; } = [];

    /// <summary>The message, sealed.</summary>
    public byte[] Message { get; init; } = [];

    /// <summary>Until then somebody is at it.</summary>
    public DateTimeOffset LeasedUntil { get; init; }

    public int Attempts { get; init; }
    public DateTimeOffset CreatedAt { get; init; }

    public void Configure(EntityTypeBuilder<LateReply> builder)
    {
        builder.ToTable("late_replies");
        builder.HasKey(reply => reply.Key);
        builder.Property(reply => reply.Key).HasMaxLength(32).IsFixedLength();
        builder.Property(reply => reply.Message).HasColumnType("mediumblob");
        builder.HasIndex(reply => reply.LeasedUntil);
    }
}
