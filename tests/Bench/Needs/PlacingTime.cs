using System.Diagnostics;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Bench.Needs;

/// <summary>What it takes to place one more need in a neighbourhood that has ten thousand: reading it, finding its group, adding it.</summary>
internal static class PlacingTime
{
    private const int Needs = 10_000, Measured = 1_000, Seed = 7;

    public static void Measure(IReadOnlyList<LabelledNeed> sentences, NeedWords words, Figures figures)
    {
        var (reader, index, texts) = (new NeedReader(words), new NeedIndex(), Texts(sentences));
        foreach (var text in texts.Take(Needs)) Place(reader, index, text);

        var times = texts.Skip(Needs).Select(text => Timed(() => Place(reader, index, text))).Order().ToList();
        figures.Add("groups_of_10000", index.Groups);
        figures.Add("placing_p50_ms", times[times.Count / 2]);
        figures.Add("placing_ms", times[times.Count * 99 / 100], Limit.AtMost(20));
    }

    // Half of them mix the words of two sentences; half say something that nobody else says, beside what everybody says: thousands of groups.
    private static List<string> Texts(IReadOnlyList<LabelledNeed> sentences)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, Needs + Measured).Select(_ => Mixed(sentences, random))];
    }

    private static string Mixed(IReadOnlyList<LabelledNeed> sentences, Random random)
    {
        var (one, other) = (sentences[random.Next(sentences.Count)].Text, sentences[random.Next(sentences.Count)].Text);
        var own = string.Concat(Enumerable.Range(0, 12).Select(_ => (char)random.Next(0x4e00, 0x9000)));
        return random.Next(2) == 0 ? one + other[..(other.Length / 2)] : $"希望老人和孩子在楼道门口{own}";
    }

    private static void Place(NeedReader reader, NeedIndex index, string text)
    {
        foreach (var part in reader.Read(text)) index.Add(index.Place(part)?.GroupId ?? Guid.CreateVersion7(), part);
    }

    private static double Timed(Action act)
    {
        var started = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
