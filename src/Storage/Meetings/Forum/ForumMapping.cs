using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Meetings.Forum;

namespace ZiZhiJin.Storage.Meetings.Forum;

internal sealed class ForumMapping : IEntityTypeConfiguration<Speaker>, IEntityTypeConfiguration<WrittenQuestion>
{
    public void Configure(EntityTypeBuilder<Speaker> builder)
    {
        builder.ToTable("meeting_speakers");
        builder.Property(speaker => speaker.Id).ValueGeneratedNever();
        builder.Property(speaker => speaker.Nonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.Ignore(speaker => speaker.IsLive);
        builder.HasIndex(speaker => new { speaker.MeetingId, speaker.Number }).IsUnique();
        builder.HasIndex(speaker => new { speaker.MeetingId, speaker.PersonId, speaker.Nonce }).IsUnique();
        builder.HasIndex(speaker => speaker.PersonId);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(speaker => speaker.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WrittenQuestion> builder)
    {
        builder.ToTable("meeting_questions");
        builder.Property(question => question.Id).ValueGeneratedNever();
        builder.Property(question => question.Text).HasMaxLength(WrittenQuestion.LongestText);
        builder.Property(question => question.Answer).HasMaxLength(WrittenQuestion.LongestAnswer);
        builder.Property(question => question.Nonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.Property(question => question.Revision).IsConcurrencyToken();
        builder.Ignore(question => question.IsShown);
        builder.HasIndex(question => new { question.MeetingId, question.PersonId, question.Nonce }).IsUnique();
        builder.HasIndex(question => question.PersonId);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(question => question.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
