using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

internal sealed class SurveyCountMapping :
    IEntityTypeConfiguration<SurveyTurnout>, IEntityTypeConfiguration<NeedsGate>, IEntityTypeConfiguration<NeedsVoice>
{
    public void Configure(EntityTypeBuilder<SurveyTurnout> builder)
    {
        builder.ToTable("survey_turnouts");
        builder.HasKey(turnout => new { turnout.SurveyId, turnout.Channel });
    }

    public void Configure(EntityTypeBuilder<NeedsGate> builder)
    {
        builder.ToTable("needs_gates");
        builder.HasKey(gate => new { gate.AreaId, gate.Year });
        builder.Property(gate => gate.Pack).HasMaxLength(40);
        builder.Property(gate => gate.RuleId).HasMaxLength(20);
    }

    public void Configure(EntityTypeBuilder<NeedsVoice> builder)
    {
        builder.ToTable("needs_voices");
        builder.HasKey(voice => new { voice.AreaId, voice.Year, voice.PersonId });
    }
}
