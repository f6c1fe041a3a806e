namespace ZiZhiJin.Domain.Surveys;

/// <summary>A question as it is asked. Ids are stable within the survey: answers and tallies name them.</summary>
public sealed record Question(
    string Id, QuestionKind Kind, string Title, bool Required, IReadOnlyList<AnswerOption> Options, int? MaxChoices = null, int? MaxLength = null)
{
    /// <summary>For a rating; from 1 to 5 where it says nothing.</summary>
    public RatingScale? Scale { get; init; }

    /// <summary>Asked only of those who answered an earlier question so; of everybody where it says nothing.</summary>
    public Condition? ShowIf { get; init; }

    /// <summary>How many options may be chosen, or put in order.</summary>
    internal int MostChoices => Kind == QuestionKind.Single ? 1 : MaxChoices ?? Options.Count;

    internal int MostPhotos => MaxChoices ?? QuestionPolicy.UsualPhotos;

    internal int HighestRating => Scale?.Highest ?? RatingScale.Usual;

    internal int LongestText => MaxLength ?? (Kind == QuestionKind.LongText ? QuestionPolicy.LongestLongText : QuestionPolicy.UsualText);
}
