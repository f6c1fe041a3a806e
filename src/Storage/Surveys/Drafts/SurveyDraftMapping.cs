using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys.Drafts;

internal sealed class SurveyDraftMapping : IEntityTypeConfiguration<SurveyDraft>
{
    public void Configure(EntityTypeBuilder<SurveyDraft> builder)
    {
        builder.ToTable("survey_drafts");
        builder.HasKey(draft => new { draft.SurveyId, draft.PersonId });
        builder.Property(draft => draft.Answers).AsJson();
        builder.HasIndex(draft => draft.PersonId);
    }
}
