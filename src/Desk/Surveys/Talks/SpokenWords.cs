using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Talks;

/// <summary>What somebody said to a question, as staff read it.</summary>
internal static class SpokenWords
{
    public static string Of(QuestionAnswer answer, IReadOnlyList<Question> questions)
    {
        var question = questions.FirstOrDefault(one => one.Id == answer.QuestionId);
        var said = answer.Text ?? (answer.Rating is { } rating ? $"{rating} 分" : string.Join("、", (answer.Choices ?? []).Select(id => question?.Options.FirstOrDefault(option => option.Id == id)?.Text ?? id)));
        return $"{question?.Title ?? answer.QuestionId} {said}";
    }
}
