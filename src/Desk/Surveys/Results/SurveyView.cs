using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Results;

/// <summary>A survey with its counts, and the gate of its fund year once there is one.</summary>
public sealed record SurveyView(Survey Survey, string Area, SurveyResults Results)
{
    public NeedsGate? Gate { get; init; }

    public RuleReference? Rule { get; init; }
}
