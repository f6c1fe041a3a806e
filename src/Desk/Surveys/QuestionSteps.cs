using System.Globalization;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys;

internal static class QuestionSteps
{
    /// <summary>What can be ticked: the options, or the steps of a rating with their words, the lowest first. A text has none.</summary>
    public static IReadOnlyList<AnswerOption> Steps(this Question question)
    {
        if (question.Kind != QuestionKind.Rating) return question.Options;
        var highest = question.Scale?.Highest ?? RatingScale.Usual;
        return [.. Enumerable.Range(1, highest).Select(step => new AnswerOption(step.ToString(CultureInfo.InvariantCulture), Words(question, step)))];
    }

    private static string Words(Question question, int step) =>
        question.Scale?.Labels is { } labels && labels.Count >= step ? $"{step} 分，{labels[step - 1]}" : $"{step} 分";
}
