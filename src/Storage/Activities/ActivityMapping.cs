using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Activities;

namespace ZiZhiJin.Storage.Activities;

internal sealed class ActivityMapping : IEntityTypeConfiguration<Activity>
{
    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.ToTable("activities");
        builder.Property(activity => activity.Id).ValueGeneratedNever();
        builder.Property(activity => activity.Title).HasMaxLength(Activity.LongestTitle);
        builder.Property(activity => activity.Place).HasMaxLength(Activity.LongestPlace);
        builder.Property(activity => activity.Plan).HasMaxLength(Activity.LongestPlan);
        builder.HasOne(activity => activity.Occasion).WithOne().HasForeignKey<Activity>(activity => activity.Id).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(activity => activity.AreaId);
        builder.HasIndex(activity => activity.ProjectId);
    }
}
