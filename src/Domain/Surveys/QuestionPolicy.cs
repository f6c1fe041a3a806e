namespace ZiZhiJin.Domain.Surveys;

/// <summary>What a list of questions must look like before anybody is asked.</summary>
public static class QuestionPolicy
{
    public const int MaxQuestions = 40, MaxOptions = 40, MaxIdLength = 40, MaxTitleLength = 200;

    /// <summary>Characters of a text answer.</summary>
    public const int UsualText = 500, LongestText = 2000, LongestLongText = 5000;

    /// <summary>Photos of an answer.</summary>
    public const int UsualPhotos = 3, MostPhotos = 9;

    public const int LowestTop = 2, HighestTop = 10, LongestLabel = 20;

    public static void Check(IReadOnlyList<Question> questions)
    {
        if (questions.Count is 0 or > MaxQuestions) throw Malformed("questions", $"问卷要有 1 到 {MaxQuestions} 道题。");
        for (var i = 0; i < questions.Count; i++) Check(questions[i], $"questions[{i}]");
        if (questions.DistinctBy(question => question.Id).Count() < questions.Count) throw Malformed("questions", "题目编号不能重复。");
        BranchingPolicy.Check(questions);
    }

    private static void Check(Question question, string field)
    {
        if (!IsId(question.Id)) throw Malformed($"{field}.id", "题目编号要用字母、数字和连字符，最长 40 个字符。");
        if (question.Title.Trim().Length is 0 or > MaxTitleLength) throw Malformed($"{field}.title", "题目要有标题，最长 200 个字。");
        if (question.Scale is not null && question.Kind != QuestionKind.Rating) throw Malformed($"{field}.scale", "只有评分题有分数。");
        if (question.Kind is QuestionKind.Text or QuestionKind.LongText) CheckText(question, field);
        else if (question.Kind == QuestionKind.Rating) CheckRating(question, field);
        else if (question.Kind == QuestionKind.Photos) CheckPhotos(question, field);
        else CheckChoices(question, field);
    }

    private static void CheckText(Question question, string field)
    {
        if (question.Options.Count > 0) throw Malformed($"{field}.options", "填空题没有选项。");
        var longest = question.Kind == QuestionKind.LongText ? LongestLongText : LongestText;
        if (question.MaxLength < 1 || question.MaxLength > longest) throw Malformed($"{field}.maxLength", $"这种题最长 {longest} 字。");
    }

    private static void CheckRating(Question question, string field)
    {
        if (question.Options.Count > 0) throw Malformed($"{field}.options", "评分题没有选项，每一分的说明写在分数里。");
        if (question.HighestRating is < LowestTop or > HighestTop) throw Malformed($"{field}.scale.highest", $"最高分要在 {LowestTop} 和 {HighestTop} 之间。");
        if (question.Scale?.Labels is not { Count: > 0 } labels) return;
        if (labels.Count != question.HighestRating) throw Malformed($"{field}.scale.labels", "要么不写说明，要么每一分写一个。");
        if (labels.Any(label => label.Trim().Length is 0 or > LongestLabel)) throw Malformed($"{field}.scale.labels", $"每一分的说明要有文字，最长 {LongestLabel} 个字。");
    }

    private static void CheckPhotos(Question question, string field)
    {
        if (question.Options.Count > 0) throw Malformed($"{field}.options", "照片题没有选项。");
        if (question.MaxChoices is < 1 or > MostPhotos) throw Malformed($"{field}.maxChoices", $"照片题可以收 1 到 {MostPhotos} 张。");
    }

    private static void CheckChoices(Question question, string field)
    {
        var ids = question.Options.Select(option => option.Id).ToList();
        if (ids.Count is < 2 or > MaxOptions) throw Malformed($"{field}.options", $"选择题要有 2 到 {MaxOptions} 个选项。");
        if (!ids.TrueForAll(IsId) || ids.Distinct().Count() < ids.Count) throw Malformed($"{field}.options", "选项编号要不重复的字母、数字和连字符。");
        if (question.Options.Any(option => option.Text.Trim().Length is 0 or > MaxTitleLength)) throw Malformed($"{field}.options", "选项要有文字，最长 200 个字。");
        if (question.MaxChoices < 1 || question.MaxChoices > ids.Count) throw Malformed($"{field}.maxChoices", "最多可选数要在 1 和选项数之间。");
    }

    private static bool IsId(string id) => id.Length is > 0 and <= MaxIdLength && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static MalformedException Malformed(string field, string sentence) => new("survey.questions-malformed", field, sentence);
}
