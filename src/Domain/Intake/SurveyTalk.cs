using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Intake;

/// <summary>Asks the questions of a survey one by one, and reads the answers.</summary>
internal static class SurveyTalk
{
    private const string PhotosElsewhere = "照片请在小程序里上传，这里可以回复“跳过”。";

    public static string Asking(ChatSurvey survey, SurveyWalk walk)
    {
        var (question, shown) = (survey.Questions[walk.At], survey.Shown(walk.Answers));
        return string.Join("\n", ((string?[])
        [
            $"第 {shown.Count(asked => asked.At <= walk.At)}/{shown.Count} 题{(question.Required ? "" : "（可跳过）")}：{question.Title}",
            question.Options.Count > 0 ? ChatTexts.Numbered(question.Options.Select(option => option.Text)) : null,
            HowTo(question),
        ]).OfType<string>());
    }

    /// <summary>The whole paper once more, before it is handed in.</summary>
    public static string Summary(ChatSurvey survey, SurveyWalk walk) =>
        $"请核对：\n{ChatTexts.Numbered(survey.Shown(walk.Answers).Select(asked => $"{asked.Question.Title}　{Words(asked.Question, walk)}"))}\n回复“提交”交上去，回复题号可以改。";

    /// <summary>The answer to a question, or the sentence that says what is wrong with it.</summary>
    public static (QuestionAnswer? Answer, string? Fault) Read(Question question, string text) => question.Kind switch
    {
        QuestionKind.Text or QuestionKind.LongText => Checked(question, new(question.Id, Text: text.Trim()), text.Trim().Length > 0, "请用文字回复。"),
        QuestionKind.Photos => (null, PhotosElsewhere),
        QuestionKind.Rating => RatingIn(question, text) is { } rating ? Checked(question, new(question.Id, Rating: rating), true, null) : (null, HowTo(question)),
        _ => Choices(question, text),
    };

    /// <summary>A walk under another version of the questions: with the answers that still fit, at the first question that has none.</summary>
    public static SurveyWalk Carried(ChatSurvey survey, SurveyWalk walk)
    {
        List<QuestionAnswer> kept = [.. walk.Answers.Where(answer => survey.Questions.Any(question => question.Id == answer.QuestionId && Checked(question, answer, true, null).Answer is not null))];
        var at = survey.Questions.TakeWhile(question => kept.Any(answer => answer.QuestionId == question.Id)).Count();
        return new(survey.Id, survey.Version, at, kept);
    }

    public static string Example(Question question) => question.Kind switch
    {
        QuestionKind.Single => "例如：1",
        QuestionKind.Multiple => "例如：1 3",
        QuestionKind.Ranking => "例如：2 1 3，最看重的写在最前面",
        QuestionKind.Rating => "例如：4",
        QuestionKind.Photos => "例如：跳过",
        _ => "例如：楼道里的灯坏了，晚上看不清",
    };

    private static string HowTo(Question question) => question.Kind switch
    {
        QuestionKind.Single => "回复一个数字。",
        QuestionKind.Multiple => $"可以选几项，最多 {Most(question)} 项，数字之间空一格。",
        QuestionKind.Ranking => $"按看重的程度排，最多 {Most(question)} 项，最看重的在前，数字之间空一格。",
        QuestionKind.Rating => $"请打 1 到 {question.Scale?.Highest ?? RatingScale.Usual} 分{Labels(question)}，回复一个数字。",
        QuestionKind.Photos => PhotosElsewhere,
        _ => "请直接用文字或语音回复。",
    };

    private static int? RatingIn(Question question, string text) =>
        ChatWords.NumberIn(text) ?? question.Scale?.Labels?.Index().Where(label => ChatWords.Even(label.Item) == ChatWords.Even(text)).Select(label => (int?)label.Index + 1).FirstOrDefault();

    private static string Labels(Question question) =>
        question.Scale?.Labels is { Count: > 0 } labels ? $"（{string.Join("，", labels.Select((label, index) => $"{index + 1} {label}"))}）" : "";

    private static int Most(Question question) => question.MaxChoices ?? question.Options.Count;

    private static (QuestionAnswer?, string?) Choices(Question question, string text) =>
        ChoiceReader.Some(text, question.Options, option => option.Text) is { } chosen
            ? Checked(question, new(question.Id, Choices: [.. chosen.Select(option => option.Id)]), true, null)
            : (null, $"请回复 1 到 {question.Options.Count} 之间的数字。");

    private static (QuestionAnswer? Answer, string? Fault) Checked(Question question, QuestionAnswer answer, bool isThere, string? missing)
    {
        if (!isThere) return (null, missing);
        try
        {
            return (AnswerPolicy.Check([question with { ShowIf = null }], [answer])[0], null);
        }
        catch (MalformedException fault)
        {
            return (null, fault.Sentence);
        }
    }

    private static string Words(Question question, SurveyWalk walk)
    {
        var answer = walk.Answers.FirstOrDefault(given => given.QuestionId == question.Id);
        if (answer is null) return "（没有填）";
        if (answer.Rating is { } rating) return $"{rating} 分";
        if (answer.Photos is { Count: var photos }) return $"{photos} 张照片";
        return answer.Text ?? string.Join(question.Kind == QuestionKind.Ranking ? " > " : "、", answer.Choices!.Select(id => question.Options.First(option => option.Id == id).Text));
    }
}
