using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Talks;

namespace ZiZhiJin.Storage.Surveys.Talks;

internal sealed class TalkMapping : IEntityTypeConfiguration<Talk>, IEntityTypeConfiguration<TalkSpeaker>
{
    public void Configure(EntityTypeBuilder<Talk> builder)
    {
        builder.ToTable("talks");
        builder.Property(talk => talk.Id).ValueGeneratedNever();
        builder.Property(talk => talk.Words).HasColumnType("mediumblob");
        builder.Property(talk => talk.Nonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.Property(talk => talk.LastNonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.Property(talk => talk.Reason).HasMaxLength(Talk.LongestReason);
        builder.Property(talk => talk.Revision).IsConcurrencyToken();
        builder.HasIndex(talk => new { talk.SurveyId, talk.Nonce }).IsUnique();
        builder.HasIndex(talk => talk.AreaId);
        builder.HasOne<Survey>().WithMany().HasForeignKey(talk => talk.SurveyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TalkSpeaker> builder)
    {
        builder.ToTable("talk_speakers");
        builder.HasKey(speaker => new { speaker.TalkId, speaker.PersonId });
        builder.Property(speaker => speaker.Answers).AsJson();
        builder.Property(speaker => speaker.Nonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.Property(speaker => speaker.FirstNonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.HasIndex(speaker => speaker.PersonId);
        builder.HasOne<Talk>().WithMany().HasForeignKey(speaker => speaker.TalkId).OnDelete(DeleteBehavior.Restrict);
    }
}
