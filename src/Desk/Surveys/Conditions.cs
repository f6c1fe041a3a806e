using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys;

/// <summary>Conditions as staff read them.</summary>
internal static class Conditions
{
    /// <summary>第 2 题答“愿意”或“再想想”的才问；nothing where everybody is asked.</summary>
    public static string? Words(Question question, IReadOnlyList<Question> all)
    {
        if (question.ShowIf is not { } condition) return null;
        var place = all.TakeWhile(one => one.Id != condition.QuestionId).Count();
        var steps = place < all.Count ? all[place].Steps() : [];
        return $"第 {place + 1} 题答“{string.Join("”或“", condition.AnyOf.Select(id => steps.FirstOrDefault(step => step.Id == id)?.Text ?? id))}”的才问";
    }
}
