using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys.Merging;

internal sealed class MergedAnswerMapping : IEntityTypeConfiguration<MergedAnswer>, IEntityTypeConfiguration<MergedVoice>
{
    public void Configure(EntityTypeBuilder<MergedAnswer> builder)
    {
        builder.ToTable("merged_answers");
        builder.HasKey(answer => new { answer.PersonId, answer.SurveyId });
        builder.Property(answer => answer.Answers).AsJson();
        builder.Property(answer => answer.Receipts).HasMaxLength(AnswerReceipts.Most * AnswerReceipts.EntryLength);
    }

    public void Configure(EntityTypeBuilder<MergedVoice> builder)
    {
        builder.ToTable("merged_voices");
        builder.HasKey(voice => new { voice.PersonId, voice.AreaId, voice.Year });
    }
}
