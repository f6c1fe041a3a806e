namespace ZiZhiJin.Bench.Report;

/// <summary>Medians over the rounds of a comparison. The ratio is the median of ratios, not the ratio of medians.</summary>
internal sealed record Comparison(double Ours, double Theirs, double Ratio);
