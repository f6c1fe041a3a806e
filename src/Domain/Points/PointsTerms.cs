namespace ZiZhiJin.Domain.Points;

/// <summary>How many points volunteer time earns.</summary>
/// <param name="PointsPerHour">For an hour that was proven by a code on the spot.</param>
/// <param name="DailyCeiling">What one person earns at most on a Shanghai day.</param>
/// <param name="WeakerPercent">What an hour is worth that was proven by a card or entered by a helper.</param>
public readonly record struct PointsTerms(int PointsPerHour, int DailyCeiling, int WeakerPercent)
{
    /// <summary>Whole points, before the ceiling. What is begun and not finished counts by the minute, rounded down.</summary>
    public int For(int minutes, bool isWeaker) => (int)((long)minutes * PointsPerHour * (isWeaker ? WeakerPercent : 100) / 6000);

    /// <param name="earnedThatDay">What the person has earned that day elsewhere.</param>
    public int For(int minutes, bool isWeaker, long earnedThatDay) => (int)Math.Clamp(DailyCeiling - earnedThatDay, 0, For(minutes, isWeaker));
}
