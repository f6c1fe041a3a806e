namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>The lines of a roster file under its header, which may stand below a title. Empty rows are passed over.</summary>
public sealed record RosterSheet(IReadOnlyList<RosterLine> Lines, IReadOnlyList<string> IgnoredColumns)
{
    public const int MostLines = 20_000;
    private const int HeaderWithin = 10;

    public static RosterSheet Read(IEnumerable<(int Number, IReadOnlyList<string> Cells)> rows)
    {
        RosterHeader? header = null;
        var (lines, looked) = (new List<RosterLine>(), 0);
        foreach (var (number, cells) in rows)
        {
            if (cells.All(string.IsNullOrWhiteSpace)) continue;
            if (header is not null) lines.Add(header.Read(number, cells));
            else if ((header = RosterHeader.Of(cells)) is null && ++looked == HeaderWithin) break;
            if (lines.Count > MostLines) throw Malformed("roster.too-many-lines", $"一个文件最多 {MostLines} 行，请分成几个文件。");
        }

        if (header is null) throw Malformed("roster.no-header", "没有找到表头。表头要有“姓名”，还要有“楼号”和“室号”，或“住址”。");
        if (lines.Count == 0) throw Malformed("roster.no-lines", "表头下面没有居民。");
        return new RosterSheet(lines, header.Ignored);
    }

    private static MalformedException Malformed(string code, string sentence) => new(code, "file", sentence);
}
