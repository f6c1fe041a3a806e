namespace ZiZhiJin.Domain.Surveys;

/// <summary>Whether a set of answers fits the questions that were asked. Every fault names the field it stands in.</summary>
public static class AnswerPolicy
{
    /// <summary>
    /// The answers as they are kept: those to a ranking say that their order counts. What somebody is not asked needs no answer, and has none.
    /// </summary>
    public static IReadOnlyList<QuestionAnswer> Check(IReadOnlyList<Question> questions, IReadOnlyList<QuestionAnswer> answers)
    {
        var shown = BranchingPolicy.Shown(questions, answers);
        var (seen, kept) = (new HashSet<string>(answers.Count), new List<QuestionAnswer>(answers.Count));
        for (var i = 0; i < answers.Count; i++)
        {
            var question = questions.FirstOrDefault(asked => asked.Id == answers[i].QuestionId)
                ?? throw Malformed($"answers[{i}].questionId", "没有这道题。");
            if (!seen.Add(question.Id)) throw Malformed($"answers[{i}].questionId", "同一道题回答了两次。");
            if (!shown.Contains(question.Id) && answers[i].IsEmpty) continue;
            if (!shown.Contains(question.Id)) throw Malformed($"answers[{i}].questionId", $"按前面的回答，不用答“{question.Title}”，请去掉这一题的回答。");
            Check(question, answers[i], $"answers[{i}]");
            kept.Add(question.Kind == QuestionKind.Ranking ? answers[i] with { Ranked = true } : answers[i]);
        }

        var missing = questions.FirstOrDefault(question => question.Required && shown.Contains(question.Id) && !seen.Contains(question.Id));
        if (missing is not null) throw Malformed("answers", $"“{missing.Title}”是必答题。");
        return kept;
    }

    /// <summary>The same for what somebody has filled in so far: nothing is required yet, and an answer may wait to be asked for.</summary>
    public static IReadOnlyList<QuestionAnswer> CheckDraft(IReadOnlyList<Question> questions, IReadOnlyList<QuestionAnswer> answers) =>
        Check([.. questions.Select(question => question with { Required = false, ShowIf = null })], answers);

    /// <summary>The same for what somebody said in a talk, where nobody answers every question; but something was said.</summary>
    public static IReadOnlyList<QuestionAnswer> CheckSpoken(IReadOnlyList<Question> questions, IReadOnlyList<QuestionAnswer> answers)
    {
        var said = answers.Where(answer => !answer.IsEmpty).ToList();
        if (said.Count == 0) throw Malformed("answers", "请至少写下他们说的一项。");
        return Check([.. questions.Select(question => question with { Required = false })], said);
    }

    private static void Check(Question question, QuestionAnswer answer, string field)
    {
        if (question.Kind != QuestionKind.Photos && answer.Photos is { Count: > 0 }) throw Malformed($"{field}.photos", "这道题不收照片。");
        if (question.Kind == QuestionKind.Photos) CheckPhotos(question, answer, field);
        else if (question.Kind is QuestionKind.Text or QuestionKind.LongText) CheckText(question, answer, field);
        else if (question.Kind == QuestionKind.Rating) CheckRating(question, answer, field);
        else CheckChoices(question, answer, field);
    }

    private static void CheckText(Question question, QuestionAnswer answer, string field)
    {
        if (answer.Choices is { Count: > 0 }) throw Malformed($"{field}.choices", "这是填空题，请写文字。");
        if (answer.Rating is not null) throw NotARating(field);
        var length = answer.Text?.Trim().Length ?? 0;
        if (question.Required && length == 0) throw Malformed($"{field}.text", $"“{question.Title}”是必答题。");
        if (length > question.LongestText) throw Malformed($"{field}.text", $"最多写 {question.LongestText} 个字。");
    }

    private static void CheckRating(Question question, QuestionAnswer answer, string field)
    {
        if (answer.Choices is { Count: > 0 }) throw Malformed($"{field}.choices", "这是评分题，请打分。");
        if (answer.Text is not null) throw Malformed($"{field}.text", "这是评分题，请打分。");
        if (question.Required && answer.Rating is null) throw Malformed($"{field}.rating", $"“{question.Title}”是必答题。");
        if (answer.Rating < 1 || answer.Rating > question.HighestRating) throw Malformed($"{field}.rating", $"请打 1 到 {question.HighestRating} 分。");
    }

    private static void CheckPhotos(Question question, QuestionAnswer answer, string field)
    {
        if (answer.Choices is { Count: > 0 } || answer.Text is not null || answer.Rating is not null) throw Malformed($"{field}.photos", "这是照片题，请上传照片。");
        var photos = answer.Photos ?? [];
        if (question.Required && photos.Count == 0) throw Malformed($"{field}.photos", $"“{question.Title}”是必答题。");
        if (photos.Count > question.MostPhotos) throw Malformed($"{field}.photos", $"最多上传 {question.MostPhotos} 张照片。");
        if (photos.Distinct().Count() < photos.Count) throw Malformed($"{field}.photos", "同一张照片选了两次。");
    }

    private static void CheckChoices(Question question, QuestionAnswer answer, string field)
    {
        if (answer.Text is not null) throw Malformed($"{field}.text", "这是选择题，请选选项。");
        if (answer.Rating is not null) throw NotARating(field);
        var chosen = answer.Choices ?? [];
        if (question.Required && chosen.Count == 0) throw Malformed($"{field}.choices", $"“{question.Title}”是必答题。");
        if (chosen.Count > question.MostChoices) throw Malformed($"{field}.choices", $"最多选 {question.MostChoices} 项。");
        if (chosen.Distinct().Count() < chosen.Count) throw Malformed($"{field}.choices", "同一个选项选了两次。");
        if (chosen.Any(id => question.Options.All(option => option.Id != id))) throw Malformed($"{field}.choices", "没有这个选项。");
    }

    private static MalformedException NotARating(string field) => Malformed($"{field}.rating", "这道题不是评分题。");

    private static MalformedException Malformed(string field, string sentence) => new("survey.answer-malformed", field, sentence);
}
