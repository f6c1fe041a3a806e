using ZiZhiJin.Desk.Surveys;

namespace ZiZhiJin.Desk.Home;

/// <summary>What waits for whoever sits here.</summary>
public sealed record HomeView(IReadOnlyList<WorkLine> Work, IReadOnlyList<SurveyLine> Surveys);
