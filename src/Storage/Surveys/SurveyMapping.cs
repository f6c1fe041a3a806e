using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

internal sealed class SurveyMapping : IEntityTypeConfiguration<Survey>, IEntityTypeConfiguration<SurveyAnswer>
{
    /// <summary>All that counting reads of an answer, without the answer.</summary>
    public const string CountingIndex = "IX_survey_answers_for_counting";

    public void Configure(EntityTypeBuilder<Survey> builder)
    {
        builder.ToTable("surveys");
        builder.Property(survey => survey.Id).ValueGeneratedNever();
        builder.Property(survey => survey.Title).HasMaxLength(200);
        builder.Property(survey => survey.Pack).HasMaxLength(40);
        builder.Property(survey => survey.Questions).AsJson();
        builder.Property(survey => survey.Revision).IsConcurrencyToken();
        builder.HasIndex(survey => new { survey.AreaId, survey.Year });
        builder.HasOne<Area>().WithMany().HasForeignKey(survey => survey.AreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SurveyAnswer> builder)
    {
        builder.ToTable("survey_answers");
        builder.HasKey(answer => new { answer.SurveyId, answer.PersonId });
        builder.Property(answer => answer.Answers).AsJson();
        builder.Property(answer => answer.Ticks).HasMaxLength(Ticks.Longest);
        builder.HasIndex(answer => new { answer.SurveyId, answer.PersonId, answer.Channel, answer.Ticks }).HasDatabaseName(CountingIndex);
        builder.Property(answer => answer.Receipts).HasMaxLength(AnswerReceipts.Most * AnswerReceipts.EntryLength);
    }
}
