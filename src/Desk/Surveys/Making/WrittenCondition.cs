using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Making;

/// <summary>The answers that were ticked under a question as those that ask for it.</summary>
internal static class WrittenCondition
{
    public static Condition? Of(WrittenQuestion written)
    {
        var ticked = written.ShowIf.Select(one => one.Split('/', 2)).Where(one => one.Length == 2).ToLookup(one => one[0], one => one[1]);
        if (ticked.Count == 0) return null;
        if (ticked.Count > 1) throw new MalformedException("survey.questions-malformed", $"q{written.Number}.if", $"“{written.Title}”的显示条件只能看一道题，请只在一道题下面打钩。");
        return new Condition(ticked.First().Key, [.. ticked.First().Distinct()]);
    }
}
