namespace ZiZhiJin.Domain.Surveys;

public enum SurveyState
{
    /// <summary>Being written; residents do not see it.</summary>
    Draft = 0,

    /// <summary>Residents answer.</summary>
    Open = 1,

    /// <summary>Final: nothing lands any more.</summary>
    Closed = 2,
}
