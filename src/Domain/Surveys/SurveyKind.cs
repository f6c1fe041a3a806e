namespace ZiZhiJin.Domain.Surveys;

public enum SurveyKind
{
    /// <summary>需求征询: asks about the needs of a fund year; whoever answers counts at its gate.</summary>
    Needs = 1,

    /// <summary>自由问卷: whatever else a neighbourhood wants to know. Counts at no gate, and no town's rules ask for it.</summary>
    Free = 2,
}
