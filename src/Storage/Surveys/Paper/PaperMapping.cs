using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Paper;

namespace ZiZhiJin.Storage.Surveys.Paper;

internal sealed class PaperMapping : IEntityTypeConfiguration<PaperBatch>, IEntityTypeConfiguration<PaperEntry>
{
    public void Configure(EntityTypeBuilder<PaperBatch> builder)
    {
        builder.ToTable("paper_batches");
        builder.Property(batch => batch.Id).ValueGeneratedNever();
        builder.HasIndex(batch => batch.Number).IsUnique();
        builder.HasOne<Survey>().WithMany().HasForeignKey(batch => batch.SurveyId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PaperEntry> builder)
    {
        builder.ToTable("paper_entries");
        builder.HasKey(entry => new { entry.BatchId, entry.Number });
    }
}
