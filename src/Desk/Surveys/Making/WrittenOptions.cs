using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Making;

/// <summary>
/// The options of a question as they were typed. What residents have been offered keeps its id under new words; in a draft a line that was
/// reworded in its place does, so that conditions still find it.
/// </summary>
internal static class WrittenOptions
{
    public static List<string> Lines(WrittenQuestion written) => [.. written.Options.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    public static List<AnswerOption> Of(WrittenQuestion written, Question? old)
    {
        var (before, lines) = (old?.Options ?? [], Lines(written));
        var (options, taken) = (written.Kept.Where(option => option.Text.Length > 0).ToList(), before.Select(option => option.Id).ToHashSet());
        for (var i = 0; i < lines.Count; i++)
        {
            var same = before.FirstOrDefault(option => option.Text == lines[i]) ?? (written.Kept.Count == 0 ? Reworded(before, lines, i) : null);
            options.Add(new AnswerOption(same is null || options.Exists(option => option.Id == same.Id) ? NewId("o", taken) : same.Id, lines[i]));
        }

        return options;
    }

    public static string NewId(string letter, HashSet<string> taken)
    {
        var number = 1;
        while (!taken.Add($"{letter}{number}")) number++;
        return $"{letter}{number}";
    }

    private static AnswerOption? Reworded(IReadOnlyList<AnswerOption> before, List<string> lines, int i) =>
        i < before.Count && before.Count == lines.Count && !lines.Contains(before[i].Text) ? before[i] : null;
}
