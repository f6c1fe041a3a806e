namespace ZiZhiJin.Bench.Report;

/// <summary>Two things compared on a noisy machine: they take turns, a different one first each round, and the middle of the rounds' ratios counts.</summary>
internal static class Turns
{
    private const int Rounds = 5;

    public static async Task<Comparison> Take(Func<Task<double>> ours, Func<Task<double>> theirs)
    {
        var pairs = new List<(double Ours, double Theirs)>();
        for (var round = 0; round < Rounds; round++)
        {
            if (round % 2 == 0) pairs.Add((await ours(), await theirs()));
            else pairs.Add(Swapped((await theirs(), await ours())));
        }

        return new Comparison(
            Median.Of(pairs.Select(pair => pair.Ours)),
            Median.Of(pairs.Select(pair => pair.Theirs)),
            Median.Of(pairs.Select(pair => pair.Ours / pair.Theirs)));
    }

    private static (double Ours, double Theirs) Swapped((double Theirs, double Ours) pair) => (pair.Ours, pair.Theirs);
}
