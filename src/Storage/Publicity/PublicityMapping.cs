using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Publicity;

namespace ZiZhiJin.Storage.Publicity;

internal sealed class PublicityMapping : IEntityTypeConfiguration<Posting>, IEntityTypeConfiguration<PostingVersion>, IEntityTypeConfiguration<Objection>
{
    public void Configure(EntityTypeBuilder<Posting> builder)
    {
        builder.ToTable("postings");
        builder.Ignore(posting => posting.Says);
        builder.Property(posting => posting.Id).ValueGeneratedNever();
        builder.Property(posting => posting.Title).HasMaxLength(PostingText.LongestTitle);
        builder.Property(posting => posting.Text).HasMaxLength(PostingText.LongestText);
        builder.Property(posting => posting.SubjectKind).HasMaxLength(PostingSubject.LongestKind);
        builder.Property(posting => posting.Reason).HasMaxLength(PostingText.LongestReason);
        builder.Property(posting => posting.WithdrawnReason).HasMaxLength(PostingText.LongestReason);
        builder.Property(posting => posting.Source).HasMaxLength(32).IsFixedLength();
        builder.Property(posting => posting.Revision).IsConcurrencyToken();
        builder.HasIndex(posting => posting.Source).IsUnique();
        builder.HasIndex(posting => new { posting.AreaId, posting.Year });
        builder.HasIndex(posting => new { posting.SubjectId, posting.SubjectKind });
        builder.HasOne<Area>().WithMany().HasForeignKey(posting => posting.AreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PostingVersion> builder)
    {
        builder.ToTable("posting_versions");
        builder.HasKey(version => new { version.PostingId, version.Number });
        builder.Ignore(version => version.Period);
        builder.Property(version => version.Title).HasMaxLength(PostingText.LongestTitle);
        builder.Property(version => version.Text).HasMaxLength(PostingText.LongestText);
        builder.Property(version => version.SubjectKind).HasMaxLength(PostingSubject.LongestKind);
        builder.Property(version => version.Reason).HasMaxLength(PostingText.LongestReason);
        builder.Property(version => version.Pack).HasMaxLength(40);
        builder.Property(version => version.RuleId).HasMaxLength(20);
        builder.Property(version => version.Hash).HasMaxLength(PostingVersion.HashLength).IsFixedLength();
        builder.HasIndex(version => version.Hash).IsUnique();
        builder.HasOne<Posting>().WithMany().HasForeignKey(version => version.PostingId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Objection> builder)
    {
        builder.ToTable("objections");
        builder.Property(objection => objection.Id).ValueGeneratedNever();
        builder.Property(objection => objection.Text).HasMaxLength(Objection.LongestText);
        builder.Property(objection => objection.Answer).HasMaxLength(Objection.LongestAnswer);
        builder.Property(objection => objection.Nonce).HasMaxLength(Nonce.Length).IsFixedLength();
        builder.Property(objection => objection.Revision).IsConcurrencyToken();
        builder.HasIndex(objection => new { objection.PersonId, objection.Nonce }).IsUnique();
        builder.HasIndex(objection => new { objection.PostingId, objection.State });
        builder.HasOne<Posting>().WithMany().HasForeignKey(objection => objection.PostingId).OnDelete(DeleteBehavior.Restrict);
    }
}
