using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Storage.Surveys.Needs;

internal sealed class NeedMapping :
    IEntityTypeConfiguration<Need>, IEntityTypeConfiguration<NeedGroup>, IEntityTypeConfiguration<NeedSupport>,
    IEntityTypeConfiguration<NeedDecision>, IEntityTypeConfiguration<NeedBoard>, IEntityTypeConfiguration<AnswerReading>
{
    private const int IdLength = 40, RuleLength = 20;

    public void Configure(EntityTypeBuilder<Need> builder)
    {
        builder.ToTable("needs");
        builder.Property(need => need.Id).ValueGeneratedNever();
        builder.Property(need => need.QuestionId).HasMaxLength(QuestionPolicy.MaxIdLength);
        builder.Property(need => need.Text).HasMaxLength(Need.MaxTextLength);
        builder.Property(need => need.Category).HasMaxLength(IdLength);
        builder.Property(need => need.CategoryWords).AsJson();
        builder.Property(need => need.Hints).AsJson();
        builder.HasIndex(need => new { need.AreaId, need.Year, need.Revision });
        builder.HasIndex(need => new { need.SurveyId, need.PersonId });
        builder.HasIndex(need => need.GroupId);
    }

    public void Configure(EntityTypeBuilder<NeedGroup> builder)
    {
        builder.ToTable("need_groups");
        builder.Property(group => group.Id).ValueGeneratedNever();
        builder.Property(group => group.Title).HasMaxLength(NeedGroup.MaxTitleLength);
        builder.Property(group => group.VerdictReason).HasMaxLength(NeedGroup.MaxReasonLength);
        builder.Property(group => group.VerdictRule).HasMaxLength(RuleLength);
        builder.Property(group => group.ProposalTitle).HasMaxLength(NeedGroup.MaxTitleLength);
        builder.HasIndex(group => new { group.AreaId, group.Year });
    }

    public void Configure(EntityTypeBuilder<NeedSupport> builder)
    {
        builder.ToTable("need_supports");
        builder.HasKey(support => new { support.GroupId, support.PersonId });
    }

    public void Configure(EntityTypeBuilder<NeedDecision> builder)
    {
        builder.ToTable("need_decisions");
        builder.Property(decision => decision.Id).ValueGeneratedNever();
        builder.Property(decision => decision.Reason).HasMaxLength(NeedGroup.MaxReasonLength);
        builder.Property(decision => decision.RuleId).HasMaxLength(RuleLength);
        builder.Property(decision => decision.Title).HasMaxLength(NeedGroup.MaxTitleLength);
        builder.Property(decision => decision.Sentence).HasMaxLength(Need.MaxTextLength);
        builder.HasIndex(decision => decision.AreaId);
    }

    public void Configure(EntityTypeBuilder<NeedBoard> builder)
    {
        builder.ToTable("need_boards");
        builder.HasKey(board => new { board.AreaId, board.Year });
    }

    public void Configure(EntityTypeBuilder<AnswerReading> builder)
    {
        builder.ToTable("need_readings");
        builder.HasKey(reading => new { reading.SurveyId, reading.PersonId });
    }
}
