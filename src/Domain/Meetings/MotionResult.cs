namespace ZiZhiJin.Domain.Meetings;

/// <summary>What a vote came to, counted once and kept.</summary>
/// <param name="Turnout">How many ballots there are.</param>
/// <param name="Winner">The option that won; of yes and no, yes.</param>
public sealed record MotionResult(int Turnout, int Present, int Eligible, IReadOnlyList<OptionCount> Counts, Verdict Verdict, string? Winner);
