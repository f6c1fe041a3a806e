using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Presence;

namespace ZiZhiJin.Storage.Presence;

internal sealed class CheckOutMapping : IEntityTypeConfiguration<CheckOut>
{
    public void Configure(EntityTypeBuilder<CheckOut> builder)
    {
        builder.ToTable("check_outs");
        builder.HasKey(checkOut => new { checkOut.OccasionId, checkOut.PersonId });
        builder.HasIndex(checkOut => checkOut.PersonId);
    }
}
