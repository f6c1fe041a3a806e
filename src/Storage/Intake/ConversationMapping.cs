using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Intake;

internal sealed class ConversationMapping : IEntityTypeConfiguration<Conversation>
{
    public void Configure(EntityTypeBuilder<Conversation> builder)
    {
        builder.ToTable("conversations");
        builder.HasKey(conversation => conversation.AccountId);
        builder.Property(conversation => conversation.AccountId).ValueGeneratedNever();
        builder.Property(conversation => conversation.State).HasColumnType("mediumblob");
        builder.Property(conversation => conversation.LastKey).HasMaxLength(32).IsFixedLength();
        builder.Property(conversation => conversation.LastReply).HasColumnType("mediumblob");
        builder.HasOne<Account>().WithOne().HasForeignKey<Conversation>(conversation => conversation.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
