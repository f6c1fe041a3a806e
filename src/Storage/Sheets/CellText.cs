namespace ZiZhiJin.Storage.Sheets;

/// <summary>A cell's text on its way in and out. A spreadsheet program takes some texts for formulas and would carry them out.</summary>
public static class CellText
{
    // Longer than any field: what is cut off here is refused by its length later, and costs nothing before.
    private const int Longest = 100;
    private const string FormulaStarts = "=+-@＝＋－＠\t\r\n|%";

    /// <summary>The text as a program shows it and nobody's machine runs it: an apostrophe before whatever could be a formula.</summary>
    public static string Harmless(string text) => IsFormula(text.TrimStart()) || IsFormula(text) ? "'" + text : text;

    /// <summary>Without the control characters for which XML has no place.</summary>
    internal static string Printable(string text) => string.Concat(text.Where(letter => !char.IsControl(letter) || letter is '\t' or '\n' or '\r'));

    /// <summary>Without the apostrophe that <see cref="Harmless"/> set.</summary>
    internal static string Read(string text)
    {
        text = Cut(text).Replace('\ufffe', '\ufffd').Replace('\uffff', '\ufffd');
        return text is ['\'', .. var rest] && Harmless(rest) == text ? rest : text;
    }

    // Never between the halves of a character.
    private static string Cut(string text) =>
        text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];

    private static bool IsFormula(string text) => text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal);
}
