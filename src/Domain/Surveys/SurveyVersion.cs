namespace ZiZhiJin.Domain.Surveys;

/// <summary>What a survey asked before it was corrected, kept so that answers of that version can be read and still be given. Nothing of it ever changes.</summary>
public sealed class SurveyVersion
{
    private SurveyVersion()
    {
    }

    public Guid SurveyId { get; private init; }

    /// <summary>Counts from 1.</summary>
    public int Number { get; private init; }

    public string Title { get; private init; } = "";
    public IReadOnlyList<Question> Questions { get; private init; } = [];

    /// <summary>Why it was corrected.</summary>
    public string Reason { get; private init; } = "";

    public Guid ReplacedBy { get; private init; }
    public DateTimeOffset ReplacedAt { get; private init; }

    /// <summary>As <paramref name="survey"/> stands before the correction.</summary>
    public static SurveyVersion Of(Survey survey, Correction correction) => new()
    {
        SurveyId = survey.Id, Number = survey.Version, Title = survey.Title, Questions = survey.Questions,
        Reason = correction.Reason, ReplacedBy = correction.By, ReplacedAt = correction.At,
    };
}
