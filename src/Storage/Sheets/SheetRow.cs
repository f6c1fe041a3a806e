namespace ZiZhiJin.Storage.Sheets;

/// <summary>A row of a table file, with the number that a spreadsheet program shows beside it.</summary>
public sealed record SheetRow(int Number, IReadOnlyList<string> Cells);
