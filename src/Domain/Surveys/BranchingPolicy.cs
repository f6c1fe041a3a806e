using System.Globalization;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>
/// Which questions somebody is asked, after what they answered before. A condition names an earlier question only, so that nothing can turn in
/// a circle and a form on paper is filled in from top to bottom.
/// </summary>
public static class BranchingPolicy
{
    public static void Check(IReadOnlyList<Question> questions)
    {
        for (var i = 0; i < questions.Count; i++)
        {
            if (questions[i].ShowIf is { } condition) Check(condition, questions.Take(i), $"questions[{i}].showIf");
        }
    }

    /// <summary>The ids of the questions that are asked of somebody who answers so. An answer to a question that is not asked shows nothing.</summary>
    public static IReadOnlySet<string> Shown(IReadOnlyList<Question> questions, IReadOnlyList<QuestionAnswer> answers)
    {
        var shown = new HashSet<string>(questions.Count);
        foreach (var question in questions)
        {
            if (question.ShowIf is not { } condition || (shown.Contains(condition.QuestionId) && IsMet(condition, answers))) shown.Add(question.Id);
        }

        return shown;
    }

    private static bool IsMet(Condition condition, IReadOnlyList<QuestionAnswer> answers) =>
        answers.FirstOrDefault(answer => answer.QuestionId == condition.QuestionId) is { } said && CountedVotes.Of(said).Any(vote => condition.AnyOf.Contains(vote.OptionId));

    private static void Check(Condition condition, IEnumerable<Question> earlier, string field)
    {
        var target = earlier.FirstOrDefault(question => question.Id == condition.QuestionId)
            ?? throw Malformed($"{field}.questionId", "显示条件要看前面的一道题：没有这道题，或者它排在后面。");
        if (target.Kind is QuestionKind.Text or QuestionKind.LongText or QuestionKind.Photos) throw Malformed($"{field}.questionId", "显示条件不能看填空题和照片题，请选一道选择题或者评分题。");
        if (condition.AnyOf is not { Count: > 0 }) throw Malformed($"{field}.anyOf", "请写明选了哪些选项才问这道题。");
        if (condition.AnyOf.Distinct().Count() < condition.AnyOf.Count) throw Malformed($"{field}.anyOf", "同一个选项写了两次。");
        if (condition.AnyOf.Any(id => !Offers(target, id))) throw Malformed($"{field}.anyOf", $"“{target.Title}”没有这个选项。");
    }

    private static bool Offers(Question target, string id) => target.Kind == QuestionKind.Rating
        ? Enumerable.Range(1, target.HighestRating).Any(value => value.ToString(CultureInfo.InvariantCulture) == id)
        : target.Options.Any(option => option.Id == id);

    private static MalformedException Malformed(string field, string sentence) => new("survey.questions-malformed", field, sentence);
}
