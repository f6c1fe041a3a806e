using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;

namespace ZiZhiJin.Desk.Meetings.Hall;

/// <summary>What a clerk writes of a ballot: the words of options, or their numbers. What could mean two options is asked again, never guessed.</summary>
internal static class PaperChoice
{
    public const int Longest = 200;
    private static readonly char[] Between = [',', '，', '、', ' ', '　'];

    /// <returns>The ids of the options; what is none of them stays as it was written, and the ballot refuses it.</returns>
    /// <exception cref="MalformedException">A word is the number of one option and the text of another.</exception>
    public static IReadOnlyList<string> Read(string line, BallotForm ballot)
    {
        var options = ballot.Choosable;
        var words = line.Split(Between, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !options.Any(option => option.Text == line)) return [.. words.Select(word => One(word, options))];
        // "3、4 号楼" is the text of one option: unless its parts are options as well.
        return words.Any(word => Meant(word, options).Any()) ? throw Ambiguous(line) : [One(line, options)];
    }

    private static string One(string word, IReadOnlyList<BallotOption> options)
    {
        var meant = Meant(word, options).Distinct().ToList();
        return meant.Count > 1 ? throw Ambiguous(word) : meant.FirstOrDefault() ?? word;
    }

    private static IEnumerable<string> Meant(string word, IReadOnlyList<BallotOption> options) =>
        options.Where(option => option.Id == word || option.Text == word || $"第{option.Id}项" == word).Select(option => option.Id);

    private static MalformedException Ambiguous(string word) =>
        new("desk.form-malformed", "choices", $"“{word}”可以是一个选项的文字，也可以是别的选项的序号，分不清是哪一项。请写“第1项”这样的序号。");
}
