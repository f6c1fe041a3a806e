using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Storage.Surveys.Results;

internal sealed class SurveyResultMapping : IEntityTypeConfiguration<SurveyResult>
{
    public void Configure(EntityTypeBuilder<SurveyResult> builder)
    {
        builder.ToTable("survey_results");
        builder.HasKey(result => result.SurveyId);
        builder.Property(result => result.SurveyId).ValueGeneratedNever();
        builder.Property(result => result.Tables).AsJson();
        builder.Property(result => result.Crosses).AsJson();
    }
}
