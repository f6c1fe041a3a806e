using System.Globalization;
using System.Text;

namespace ZiZhiJin.Bench.Report;

/// <summary>Figures as lines of a table: what, how much, what was wanted.</summary>
internal static class FigureTable
{
    public static string Of(string bench, Figures figures)
    {
        var width = figures.All.Max(figure => figure.Name.Length) + bench.Length + 1;
        var text = new StringBuilder();
        foreach (var figure in figures.All) text.AppendLine(Line(bench, figure, width));
        return text.ToString();
    }

    private static string Line(string bench, Figure figure, int width)
    {
        var name = $"{bench}.{figure.Name}".PadRight(width);
        var value = figure.Value.ToString(figure.Value < 100 ? "0.00" : "0", CultureInfo.InvariantCulture).PadLeft(12);
        return figure.Wanted is null ? $"{name}{value}" : $"{name}{value}   wanted {figure.Wanted}{(figure.Holds ? "" : "   MISSED")}";
    }
}
