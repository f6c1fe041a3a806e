using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys;

/// <summary>A survey in a list, with how far its neighbourhood is to the gate of the fund year.</summary>
public sealed record SurveyLine(Guid Id, string Area, int Year, string Title, SurveyState State, int Answers)
{
    public GateLine? Gate { get; init; }

    /// <summary>Counts at no gate.</summary>
    public bool IsFree { get; init; }
}
