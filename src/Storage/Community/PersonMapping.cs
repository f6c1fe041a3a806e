using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("persons");
        builder.Property(person => person.Id).ValueGeneratedNever();
        builder.Property(person => person.Name).HasMaxLength(300);
        builder.Property(person => person.Address).HasMaxLength(600);
        builder.Property(person => person.Phone).HasMaxLength(150);
        builder.Property(person => person.NameFingerprint).HasMaxLength(32).IsFixedLength();
        builder.Property(person => person.Household).HasMaxLength(32).IsFixedLength();
        builder.Property(person => person.PhoneFingerprint).HasMaxLength(32).IsFixedLength();
        builder.Property(person => person.Reason).HasMaxLength(200);
        builder.Property(person => person.Voucher).HasMaxLength(100);
        builder.HasIndex(person => new { person.AreaId, person.Household, person.NameFingerprint }).IsUnique();
        builder.HasIndex(person => person.PhoneFingerprint);
        builder.HasIndex(person => person.MergedInto);
        builder.HasOne<Area>().WithMany().HasForeignKey(person => person.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
