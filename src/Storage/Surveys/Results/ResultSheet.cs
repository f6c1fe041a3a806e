using System.Globalization;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>A survey's results as a file: every table, then every table of pairs, with what is hidden marked as hidden.</summary>
public static class ResultSheet
{
    private const string Hidden = "—";
    private static readonly string[] Blank = [];

    public static SheetOut Of(Survey survey, SurveyResult result, SheetFormat format) => SheetOut.Of(format, "统计结果", Rows(survey, result));

    private static IEnumerable<IReadOnlyList<string>> Rows(Survey survey, SurveyResult result)
    {
        yield return [survey.Title];
        yield return ["答卷人数", Number(result.Answers)];
        yield return [$"不足 {SmallCells.Least} 人的数字，以及能推算出它们的数字，不显示，记作“{Hidden}”。"];
        foreach (var row in result.Tables.SelectMany(Rows)) yield return row;
        if (result.TitlesUncrossed() is { Count: > 0 } uncrossed) yield return [$"选项太多，没有和别的题对照：{string.Join('、', uncrossed)}。"];
        foreach (var row in result.Crosses.SelectMany(cross => Rows(result, cross))) yield return row;
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(ResultTable table)
    {
        if (table.Rows.Count == 0) yield break;
        yield return Blank;
        yield return [table.Title];
        yield return table.Kind == QuestionKind.Ranking ? ["排第一的选项", "人数", "占比", "平均得分"] : ["选项", "人数", "占比"];
        foreach (var row in table.Rows) yield return [row.Text, Number(row.Persons), row.Share is { } share ? $"{Text(share)}%" : Hidden, .. row.Points is { } points ? [Text(points)] : Blank];
        if (table.Kind == QuestionKind.Rating) yield return ["平均分", table.Mean is { } mean ? Text(mean) : Hidden];
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(SurveyResult result, CrossTable cross)
    {
        yield return Blank;
        yield return [$"{result.Table(cross.Rows)?.Title} × {result.Table(cross.Columns)?.Title}"];
        yield return ["", .. cross.ColumnLabels.Select(label => label.Text), "合计"];
        foreach (var (label, cells) in cross.RowLabels.Zip(cross.Cells)) yield return [label.Text, .. cells.Select(Number), Number(label.Persons)];
        yield return ["合计", .. cross.ColumnLabels.Select(label => Number(label.Persons)), Number(result.Answers)];
    }

    private static string Number(int? persons) => persons?.ToString(CultureInfo.InvariantCulture) ?? Hidden;

    private static string Text(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
