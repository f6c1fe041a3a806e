using System.Text;

namespace ZiZhiJin.Storage.Sheets;

/// <summary>Reads comma-separated text, also with tabs or semicolons between the cells; cells may stand in quotes and go over several lines.</summary>
internal sealed class CsvReading
{
    private const int MostCells = 200;
    private static readonly char[] Separators = [',', '\t', ';', '，'];

    private readonly string _text;
    private readonly char _separator;
    private int _at, _line = 1;

    private CsvReading(string text) => (_text, _separator) = (text, SeparatorOf(text));

    public static IEnumerable<SheetRow> Read(string text)
    {
        var reading = new CsvReading(text);
        while (reading._at < text.Length) yield return reading.NextRow();
    }

    // The one that stands most often in the first lines.
    private static char SeparatorOf(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 2000)).ToString();
        return Separators.MaxBy(separator => head.Count(letter => letter == separator));
    }

    private SheetRow NextRow()
    {
        var (number, cells) = (_line, new List<string>());
        do
        {
            if (cells.Count == MostCells) throw SheetFile.Malformed($"第 {number} 行的列太多了。");
            cells.Add(CellText.Read(NextCell(number)));
        }
        while (Take(_separator));

        if (Take('\r')) Take('\n');
        else Take('\n');
        _line++;
        return new SheetRow(number, cells);
    }

    private string NextCell(int row)
    {
        if (Take('"')) return Quoted(row);
        var end = _text.AsSpan(_at).IndexOfAny(_separator, '\r', '\n');
        var cell = end < 0 ? _text[_at..] : _text.Substring(_at, end);
        _at += cell.Length;
        return cell;
    }

    private string Quoted(int row)
    {
        var cell = new StringBuilder();
        while (_at < _text.Length)
        {
            var letter = _text[_at++];
            if (letter == '"' && !Take('"')) return cell.Append(NextCellRest()).ToString();
            if (letter == '\n') _line++;
            cell.Append(letter);
        }

        throw SheetFile.Malformed($"第 {row} 行开始的引号没有结束。");
    }

    // Some programs go on after the closing quote; what they meant belongs to the cell.
    private string NextCellRest()
    {
        var end = _text.AsSpan(_at).IndexOfAny(_separator, '\r', '\n');
        var rest = end < 0 ? _text[_at..] : _text.Substring(_at, end);
        _at += rest.Length;
        return rest;
    }

    private bool Take(char letter)
    {
        if (_at >= _text.Length || _text[_at] != letter) return false;
        _at++;
        return true;
    }
}
