using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys.Versions;

internal sealed class SurveyVersionMapping : IEntityTypeConfiguration<SurveyVersion>
{
    public void Configure(EntityTypeBuilder<SurveyVersion> builder)
    {
        builder.ToTable("survey_versions");
        builder.HasKey(version => new { version.SurveyId, version.Number });
        builder.Property(version => version.Title).HasMaxLength(200);
        builder.Property(version => version.Questions).AsJson();
        builder.Property(version => version.Reason).HasMaxLength(Correction.LongestReason);
        builder.HasOne<Survey>().WithMany().HasForeignKey(version => version.SurveyId).OnDelete(DeleteBehavior.Restrict);
    }
}
