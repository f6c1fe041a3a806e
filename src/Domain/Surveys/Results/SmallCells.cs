namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>The one number that everything here rests on: whoever reads a table must not be able to say how many there are of fewer than five.</summary>
public static class SmallCells
{
    public const int Least = 5;

    /// <summary>Somebody, but so few that they could be recognised.</summary>
    public static bool IsSmall(int persons) => persons is > 0 and < Least;
}
