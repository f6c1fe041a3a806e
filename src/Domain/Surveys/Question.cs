namespace ZiZhiJin.Domain.Surveys;

/// <summary>A question as it is asked. Ids are stable within the survey: answers and tallies name them.</summary>
public sealed record Question(
    string Id, QuestionKind Kind, string Title, bool Required, IReadOnlyList<AnswerOption> Options, int? MaxChoices = null, int? MaxLength = null);
