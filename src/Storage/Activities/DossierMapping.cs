using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;

namespace ZiZhiJin.Storage.Activities;

internal sealed class DossierMapping : IEntityTypeConfiguration<DossierPaper>, IEntityTypeConfiguration<GoodsReceipt>
{
    public void Configure(EntityTypeBuilder<DossierPaper> builder)
    {
        builder.ToTable("dossier_papers");
        builder.Property(paper => paper.Id).ValueGeneratedNever();
        builder.Property(paper => paper.Text).HasMaxLength(DossierPaper.LongestText);
        builder.Property(paper => paper.Reason).HasMaxLength(DossierPaper.LongestReason);
        builder.Property(paper => paper.Nonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.HasIndex(paper => paper.ActivityId);
        builder.HasIndex(paper => new { paper.ActivityId, paper.AddedBy, paper.Nonce }).IsUnique();
        builder.HasOne<Activity>().WithMany().HasForeignKey(paper => paper.ActivityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<GoodsReceipt> builder)
    {
        builder.ToTable("goods_receipts");
        builder.Property(receipt => receipt.Id).ValueGeneratedNever();
        builder.Property(receipt => receipt.Goods).HasMaxLength(GoodsReceipt.LongestGoods);
        builder.Property(receipt => receipt.Nonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.Property(receipt => receipt.Reason).HasMaxLength(GoodsReceipt.LongestReason);
        builder.HasIndex(receipt => new { receipt.ActivityId, receipt.PersonId, receipt.Goods, receipt.Void }).IsUnique();
        builder.HasIndex(receipt => new { receipt.ActivityId, receipt.ByAccountId, receipt.Nonce }).IsUnique();
        builder.HasIndex(receipt => receipt.PersonId);
        builder.HasOne<Activity>().WithMany().HasForeignKey(receipt => receipt.ActivityId).OnDelete(DeleteBehavior.Restrict);
    }
}
