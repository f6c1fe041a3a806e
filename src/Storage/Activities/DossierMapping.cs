using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Activities;

namespace ZiZhiJin.Storage.Activities;

internal sealed class DossierMapping : IEntityTypeConfiguration<DossierPaper>
{
    public void Configure(EntityTypeBuilder<DossierPaper> builder)
    {
        builder.ToTable("dossier_papers");
        builder.Property(paper => paper.Id).ValueGeneratedNever();
        builder.Property(paper => paper.Text).HasMaxLength(DossierPaper.LongestText);
        builder.Property(paper => paper.Reason).HasMaxLength(DossierPaper.LongestReason);
        builder.HasIndex(paper => paper.ActivityId);
        builder.HasOne<Activity>().WithMany().HasForeignKey(paper => paper.ActivityId).OnDelete(DeleteBehavior.Restrict);
    }
}
