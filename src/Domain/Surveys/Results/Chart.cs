namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>A table as a page draws it: labels along one axis, and for each series a value per label; nothing where it is hidden.</summary>
public sealed record Chart(IReadOnlyList<string> Labels, IReadOnlyList<Chart.Line> Series)
{
    public sealed record Line(string Label, IReadOnlyList<int?> Values);

    public static Chart Of(ResultTable table)
    {
        var rows = table.Rows.Where(row => row.IsPool != true).ToList();
        return new([.. rows.Select(row => row.Text)], [new("人数", [.. rows.Select(row => row.Persons)])]);
    }

    public static Chart Of(CrossTable cross) => new(
        [.. cross.ColumnLabels.Select(label => label.Text)], [.. cross.RowLabels.Zip(cross.Cells, (label, cells) => new Line(label.Text, cells))]);
}
