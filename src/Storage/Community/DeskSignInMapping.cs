using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community;

internal sealed class DeskSignInMapping : IEntityTypeConfiguration<DeskSignIn>
{
    public void Configure(EntityTypeBuilder<DeskSignIn> builder)
    {
        builder.ToTable("desk_sign_ins");
        builder.HasKey(signIn => signIn.Code);
        builder.Property(signIn => signIn.Code).HasMaxLength(DeskSignIn.CodeLength);
        builder.Property(signIn => signIn.Browser).HasMaxLength(60);
        builder.Property(signIn => signIn.Revision).IsConcurrencyToken();
        builder.Ignore(signIn => signIn.Number);
        builder.HasIndex(signIn => signIn.ExpiresAt);
    }
}
