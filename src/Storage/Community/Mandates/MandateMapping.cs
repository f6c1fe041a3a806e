using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Mandates;

namespace ZiZhiJin.Storage.Community.Mandates;

internal sealed class MandateMapping : IEntityTypeConfiguration<Mandate>
{
    public void Configure(EntityTypeBuilder<Mandate> builder)
    {
        builder.ToTable("mandates");
        builder.Property(mandate => mandate.Id).ValueGeneratedNever();
        builder.Property(mandate => mandate.Name).HasMaxLength(300);
        builder.Property(mandate => mandate.Live).IsConcurrencyToken();
        builder.HasIndex(mandate => new { mandate.PersonId, mandate.AccountId, mandate.Live }).IsUnique();
        builder.HasIndex(mandate => new { mandate.AccountId, mandate.Live });
        builder.HasOne<Person>().WithMany().HasForeignKey(mandate => mandate.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Account>().WithMany().HasForeignKey(mandate => mandate.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
