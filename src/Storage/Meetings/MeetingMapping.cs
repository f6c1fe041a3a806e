using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Meetings;

namespace ZiZhiJin.Storage.Meetings;

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<Motion>, IEntityTypeConfiguration<Turnout>, IEntityTypeConfiguration<Ballot>,
    IEntityTypeConfiguration<StruckBallot>, IEntityTypeConfiguration<MeetingMinutes>, IEntityTypeConfiguration<MinutesConfirmation>
{
    private const int LongestPack = 40;

    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("meetings");
        builder.Property(meeting => meeting.Id).ValueGeneratedNever();
        builder.Property(meeting => meeting.Title).HasMaxLength(Meeting.LongestTitle);
        builder.Property(meeting => meeting.Place).HasMaxLength(Meeting.LongestPlace);
        builder.Property(meeting => meeting.Agenda).AsJson();
        builder.Property(meeting => meeting.Pack).HasMaxLength(LongestPack);
        builder.Ignore(meeting => meeting.Year);
        builder.HasOne(meeting => meeting.Occasion).WithOne().HasForeignKey<Meeting>(meeting => meeting.Id).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(meeting => meeting.AreaId);
    }

    public void Configure(EntityTypeBuilder<Motion> builder)
    {
        builder.ToTable("motions");
        builder.Property(motion => motion.Id).ValueGeneratedNever();
        builder.Property(motion => motion.Title).HasMaxLength(Motion.LongestTitle);
        builder.Property(motion => motion.Text).HasMaxLength(Motion.LongestText);
        builder.Property(motion => motion.Options).AsJson();
        builder.Property(motion => motion.QuorumPercent).HasPrecision(7, 4);
        builder.Property(motion => motion.Pack).HasMaxLength(LongestPack);
        builder.Property(motion => motion.Result).HasColumnType("mediumtext").HasConversion(
            result => JsonSerializer.Serialize(result, Json.Options), text => JsonSerializer.Deserialize<MotionResult>(text, Json.Options));
        builder.Property(motion => motion.Revision).IsConcurrencyToken();
        builder.Ignore(motion => motion.Form).Ignore(motion => motion.Rule);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(motion => motion.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeetingMinutes> builder)
    {
        builder.ToTable("meeting_minutes");
        builder.HasKey(minutes => minutes.MeetingId);
        builder.Property(minutes => minutes.MeetingId).ValueGeneratedNever();
        builder.Property(minutes => minutes.Text).HasColumnType("mediumtext");
        builder.Property(minutes => minutes.Revision).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<MinutesConfirmation> builder)
    {
        builder.ToTable("minutes_confirmations");
        builder.HasKey(one => new { one.MeetingId, one.PersonId });
    }

    public void Configure(EntityTypeBuilder<Turnout> builder)
    {
        builder.ToTable("ballot_turnouts");
        builder.HasKey(turnout => new { turnout.MotionId, turnout.Unit });
        builder.Property(turnout => turnout.Unit).HasMaxLength(Turnout.LongestUnit);
        builder.HasIndex(turnout => turnout.PersonId);
    }

    public void Configure(EntityTypeBuilder<StruckBallot> builder)
    {
        builder.ToTable("struck_ballots");
        builder.Property(struck => struck.Id).ValueGeneratedNever();
        builder.Property(struck => struck.Receipt).HasMaxLength(Ballot.ReceiptLength).IsFixedLength();
        builder.Property(struck => struck.Choices).HasMaxLength(Choices.Longest);
        builder.Property(struck => struck.Reason).HasMaxLength(StruckBallot.LongestReason);
        builder.HasIndex(struck => new { struck.MotionId, struck.PersonId });
        builder.HasIndex(struck => struck.PersonId);
    }

    public void Configure(EntityTypeBuilder<Ballot> builder)
    {
        builder.ToTable("ballots");
        builder.Property(ballot => ballot.Id).ValueGeneratedNever();
        builder.Property(ballot => ballot.Receipt).HasMaxLength(Ballot.ReceiptLength).IsFixedLength();
        builder.Property(ballot => ballot.Choices).HasMaxLength(Choices.Longest);
        builder.HasIndex(ballot => new { ballot.MotionId, ballot.Receipt }).IsUnique();
    }
}
