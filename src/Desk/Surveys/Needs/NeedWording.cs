using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Desk.Surveys.Needs;

/// <summary>What staff call these things.</summary>
internal static class NeedWording
{
    public static string InChinese(this NeedVerdict verdict) => verdict == NeedVerdict.Fundable ? "可以资助" : "不能资助";

    public static string Named(this NeedGroupOnBoard group) => group.Title.Length > 0 ? group.Title : "（还没有名字）";

    public static string NameOf(IEnumerable<ProjectCategory> categories, string? id) =>
        id is null ? "没有归类" : categories.FirstOrDefault(category => category.Id == id)?.Name ?? id;

    /// <summary>How the board was chosen, for its print.</summary>
    public static string Chosen(BoardView view) => string.Join("，", new[]
    {
        view.Filter.Category is null ? "全部类别" : NameOf(view.Categories, view.Filter.Category), view.Filter.UnansweredOnly ? "还没有项目回应的" : "",
        view.HintedOnly ? "有提示、还没有认定的" : "",
    }.Where(words => words.Length > 0));

    /// <summary>Who said so, and why.</summary>
    public static string Why(this NeedSentence sentence) => sentence.CategoryBy switch
    {
        ConcludedBy.People => "由工作人员归类",
        ConcludedBy.Model => "由模型建议",
        _ => sentence.CategoryWords.Count > 0 ? $"因为提到“{string.Join("”“", sentence.CategoryWords)}”" : "没有找到可以归类的词",
    };
}
