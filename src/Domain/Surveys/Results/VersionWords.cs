namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>How results name what stood in some versions only, or in other words.</summary>
internal sealed class VersionWords(IReadOnlyList<int> versions)
{
    /// <summary>The words of the last version, with what they were before, and which versions had it where some had not.</summary>
    /// <param name="said">The words of each version that had it.</param>
    /// <param name="of">The versions that could have had it; all of the survey where it is not said.</param>
    public string Of(IReadOnlyList<(int Version, string Text)> said, IReadOnlyList<int>? of = null)
    {
        var had = said.Select(one => one.Version).ToList();
        return Changes(said) + (had.Count == (of ?? versions).Count ? "" : had[^1] == versions[^1] ? $"（{Added(had)}）" : $"（已取消，{Named(had)}有）");
    }

    public static string Changes(IReadOnlyList<(int Version, string Text)> said)
    {
        var before = said.Where(one => one.Text != said[^1].Text).GroupBy(one => one.Text, one => one.Version)
            .Select(words => $"{Named([.. words])}：{(words.Key.Length == 0 ? "没有说明" : words.Key)}").ToList();
        return before.Count == 0 ? said[^1].Text : $"{said[^1].Text}（{string.Join("；", before)}）";
    }

    public static string Named(IReadOnlyList<int> named) => $"第 {string.Join('、', named)} 版";

    private string Added(List<int> had) => versions.SkipWhile(version => version != had[0]).SequenceEqual(had) ? $"第 {had[0]} 版起" : $"{Named(had)}有";
}
