namespace ZiZhiJin.Domain.Surveys;

/// <summary>From 1 to <paramref name="Highest"/>; each step may have a word of its own, the lowest first.</summary>
public sealed record RatingScale(int Highest = RatingScale.Usual, IReadOnlyList<string>? Labels = null)
{
    public const int Usual = 5;
}
