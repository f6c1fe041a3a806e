using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Desk.Surveys.Results;

/// <summary>A survey: how many have answered and how, and the gate of its fund year once there is one.</summary>
public sealed record SurveyView(Survey Survey, string Area, int Answers, ChannelTurnout Turnout)
{
    public NeedsGate? Gate { get; init; }

    public RuleReference? Rule { get; init; }
}
