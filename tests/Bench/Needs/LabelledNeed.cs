using ZiZhiJin.Bench.Running;

namespace ZiZhiJin.Bench.Needs;

/// <summary>A sentence and what people say of it: README.md beside the files says how they were labelled.</summary>
internal sealed record LabelledNeed(string Id, string Text, IReadOnlyList<string> Groups, IReadOnlyDictionary<string, Label> ByPack)
{
    public static IReadOnlyList<LabelledNeed> Read(string file) =>
        [.. File.ReadLines(Checkout.File("tests", "Bench", "Needs", file)).Skip(1).Select(line => Parse(line.Split('\t')))];

    private static LabelledNeed Parse(string[] cells) => new(cells[0], cells[6], Several(cells[5]), new Dictionary<string, Label>
    {
        ["puxing-2023"] = new(Several(cells[1]), Several(cells[2])),
        ["chuansha"] = new(Several(cells[3]), Several(cells[4])),
    });

    private static string[] Several(string cell) => cell == "-" ? [] : cell.Split(',');
}
