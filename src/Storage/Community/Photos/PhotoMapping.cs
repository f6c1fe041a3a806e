using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community.Photos;

namespace ZiZhiJin.Storage.Community.Photos;

internal sealed class PhotoMapping : IEntityTypeConfiguration<Photo>
{
    public void Configure(EntityTypeBuilder<Photo> builder)
    {
        builder.ToTable("photos");
        builder.Property(photo => photo.Id).ValueGeneratedNever();
        builder.Property(photo => photo.State).IsConcurrencyToken();
        builder.HasIndex(photo => new { photo.AccountId, photo.IsNamed });
        builder.HasIndex(photo => new { photo.SubjectId, photo.PersonId });
        builder.HasIndex(photo => photo.PersonId);
        builder.HasIndex(photo => new { photo.IsNamed, photo.TouchedAt });
        builder.HasIndex(photo => photo.DiscardedAt);
        builder.Property(photo => photo.CheckTrace).HasMaxLength(64);
        builder.HasIndex(photo => photo.CheckTrace).IsUnique();
        builder.HasIndex(photo => new { photo.CheckAskedAt, photo.UploadedAt });
    }
}
