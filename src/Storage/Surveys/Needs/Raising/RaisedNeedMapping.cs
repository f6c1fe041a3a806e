using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Storage.Surveys.Needs.Raising;

internal sealed class RaisedNeedMapping : IEntityTypeConfiguration<RaisedNeed>
{
    public void Configure(EntityTypeBuilder<RaisedNeed> builder)
    {
        builder.ToTable("raised_needs");
        builder.Property(need => need.Id).ValueGeneratedNever();
        builder.Property(need => need.Text).HasMaxLength(RaisedNeed.LongestText);
        builder.Property(need => need.Place).HasMaxLength(1200);
        builder.Property(need => need.Nonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.HasIndex(need => new { need.PersonId, need.Nonce }).IsUnique();
        builder.HasIndex(need => new { need.AreaId, need.Year });
    }
}
