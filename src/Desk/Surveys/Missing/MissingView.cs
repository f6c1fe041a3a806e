using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Missing;

namespace ZiZhiJin.Desk.Surveys.Missing;

/// <summary>How many of a roster have answered a survey, and how far the fund year is to its gate.</summary>
public sealed record MissingView(Survey Survey, string Area, Participation Participation)
{
    public NeedsGate? Gate { get; init; }

    public RuleReference? Rule { get; init; }
}
