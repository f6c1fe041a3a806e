using Microsoft.EntityFrameworkCore.Query;

namespace ZiZhiJin.MySql.Query;

internal static class LikePattern
{
    // Not the backslash: it would have to be doubled once more in every literal.
    public const string Escape = "|";

    public enum Place
    {
        Anywhere,
        Start,
        End,
    }

    public static string Of(string sought, Place place)
    {
        var escaped = sought
            .Replace("|", "||", StringComparison.Ordinal)
            .Replace("%", "|%", StringComparison.Ordinal)
            .Replace("_", "|_", StringComparison.Ordinal);
        return place switch
        {
            Place.Start => $"{escaped}%",
            Place.End => $"%{escaped}",
            _ => $"%{escaped}%",
        };
    }

    /// <summary>Called by the compiled query, before each execution.</summary>
    public static string? OfParameter(QueryContext context, string parameter, Place place) =>
        context.Parameters[parameter] is string sought ? Of(sought, place) : null;
}
