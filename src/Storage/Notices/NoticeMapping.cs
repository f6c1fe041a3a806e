using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices;

namespace ZiZhiJin.Storage.Notices;

internal sealed class NoticeMapping :
    IEntityTypeConfiguration<Notice>, IEntityTypeConfiguration<Addressed>, IEntityTypeConfiguration<NoticeRead>, IEntityTypeConfiguration<NoticeVersion>,
    IEntityTypeConfiguration<NoticeCall>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("notices");
        builder.Property(notice => notice.Id).ValueGeneratedNever();
        builder.Property(notice => notice.Title).HasMaxLength(NoticeText.LongestTitle);
        builder.Property(notice => notice.Body).HasMaxLength(NoticeText.LongestBody);
        builder.Property(notice => notice.Roles).AsJson();
        builder.Property(notice => notice.WithdrawnReason).HasMaxLength(200);
        builder.Property(notice => notice.Source).HasMaxLength(32).IsFixedLength();
        builder.Property(notice => notice.Revision).IsConcurrencyToken();
        builder.HasIndex(notice => notice.Source).IsUnique();
        builder.HasIndex(notice => new { notice.State, notice.DueAt });
        builder.HasIndex(notice => new { notice.AreaId, notice.DueAt });
        builder.HasOne<Area>().WithMany().HasForeignKey(notice => notice.AreaId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Addressed> builder)
    {
        builder.ToTable("notice_addresses");
        builder.HasKey(addressed => new { addressed.NoticeId, addressed.Key });
        builder.Property(addressed => addressed.Key).HasMaxLength(AudienceKey.Length);
        builder.HasIndex(addressed => addressed.Key);
        builder.HasOne<Notice>().WithMany().HasForeignKey(addressed => addressed.NoticeId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<NoticeRead> builder)
    {
        builder.ToTable("notice_reads");
        builder.HasKey(read => new { read.NoticeId, read.AccountId });
        builder.HasIndex(read => read.AccountId);
    }

    public void Configure(EntityTypeBuilder<NoticeCall> builder)
    {
        builder.ToTable("notice_calls");
        builder.HasKey(call => new { call.NoticeId, call.PersonId });
        builder.HasIndex(call => call.PersonId);
    }

    public void Configure(EntityTypeBuilder<NoticeVersion> builder)
    {
        builder.ToTable("notice_versions");
        builder.HasKey(version => new { version.NoticeId, version.Number });
        builder.Property(version => version.Title).HasMaxLength(NoticeText.LongestTitle);
        builder.Property(version => version.Body).HasMaxLength(NoticeText.LongestBody);
    }
}
