namespace ZiZhiJin.Domain.Surveys;

/// <summary>Whether a set of answers fits the questions that were asked. Every fault names the field it stands in.</summary>
public static class AnswerPolicy
{
    private const int LongestTextByDefault = 500;

    public static void Check(IReadOnlyList<Question> questions, IReadOnlyList<QuestionAnswer> answers)
    {
        var seen = new HashSet<string>(answers.Count);
        for (var i = 0; i < answers.Count; i++)
        {
            var question = questions.FirstOrDefault(asked => asked.Id == answers[i].QuestionId)
                ?? throw Malformed($"answers[{i}].questionId", "没有这道题。");
            if (!seen.Add(question.Id)) throw Malformed($"answers[{i}].questionId", "同一道题回答了两次。");
            Check(question, answers[i], $"answers[{i}]");
        }

        var missing = questions.FirstOrDefault(question => question.Required && !seen.Contains(question.Id));
        if (missing is not null) throw Malformed("answers", $"“{missing.Title}”是必答题。");
    }

    private static void Check(Question question, QuestionAnswer answer, string field)
    {
        if (question.Kind == QuestionKind.Text) CheckText(question, answer, field);
        else CheckChoices(question, answer, field);
    }

    private static void CheckText(Question question, QuestionAnswer answer, string field)
    {
        if (answer.Choices is { Count: > 0 }) throw Malformed($"{field}.choices", "这是填空题，请写文字。");
        var length = answer.Text?.Trim().Length ?? 0;
        if (question.Required && length == 0) throw Malformed($"{field}.text", $"“{question.Title}”是必答题。");
        var longest = question.MaxLength ?? LongestTextByDefault;
        if (length > longest) throw Malformed($"{field}.text", $"最多写 {longest} 个字。");
    }

    private static void CheckChoices(Question question, QuestionAnswer answer, string field)
    {
        if (answer.Text is not null) throw Malformed($"{field}.text", "这是选择题，请选选项。");
        var chosen = answer.Choices ?? [];
        if (question.Required && chosen.Count == 0) throw Malformed($"{field}.choices", $"“{question.Title}”是必答题。");
        var most = question.Kind == QuestionKind.Single ? 1 : question.MaxChoices ?? question.Options.Count;
        if (chosen.Count > most) throw Malformed($"{field}.choices", $"最多选 {most} 项。");
        if (chosen.Distinct().Count() < chosen.Count) throw Malformed($"{field}.choices", "同一个选项选了两次。");
        if (chosen.Any(id => question.Options.All(option => option.Id != id))) throw Malformed($"{field}.choices", "没有这个选项。");
    }

    private static MalformedException Malformed(string field, string sentence) => new("survey.answer-malformed", field, sentence);
}
