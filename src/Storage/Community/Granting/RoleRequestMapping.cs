using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community.Granting;

internal sealed class RoleRequestMapping : IEntityTypeConfiguration<RoleRequest>
{
    public void Configure(EntityTypeBuilder<RoleRequest> builder)
    {
        builder.ToTable("role_requests");
        builder.Property(request => request.Id).ValueGeneratedNever();
        builder.ComplexProperty(request => request.Approval, approval => approval.AsFourEyes());
        builder.Property(request => request.Revision).IsConcurrencyToken();
        builder.HasIndex(request => request.AreaId);
        builder.HasOne<Account>().WithMany().HasForeignKey(request => request.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Area>().WithMany().HasForeignKey(request => request.AreaId).OnDelete(DeleteBehavior.Restrict);
    }
}
