using static ZiZhiJin.Domain.Community.Roster.RosterField;

namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>What a line says by itself: an entry, what is doubtful about it, or why it can never be imported.</summary>
public sealed record RosterReading(RosterEntry? Entry, string? Refusal, IReadOnlyList<string> Doubts)
{
    private const int LongestName = 40, LongestPart = 20, LongestField = 60;

    /// <summary><paramref name="isNumber"/> tells whether a phone number is complete.</summary>
    public static RosterReading Of(RosterLine line, int thisYear, Func<string, bool> isNumber)
    {
        if (line.Fields.Values.Any(IsBroken)) return Refused("有不能识别的字符，请检查文件编码。");
        var name = NameText.Even(line[Name]);
        if (name.Length == 0) return Refused("没有姓名。");
        if (name.Length > LongestName) return Refused($"姓名太长，最多 {LongestName} 个字。");
        if (HomeOf(line) is not { } home) return Refused("住址不完整：要有楼号和室号。");
        if (new[] { home.Building, home.Unit, home.Room }.Any(part => part.Length > LongestPart)) return Refused($"楼号、单元、室号各最多 {LongestPart} 个字。");

        var doubts = new List<string>();
        if (!NameText.IsUsual(name)) doubts.Add("姓名不像姓名，请核对。");
        var details = new PersonDetails(name, home.Building, home.Unit, home.Room, PhoneIn(line, isNumber, doubts));
        return new(new RosterEntry(details, BirthYearIn(line, thisYear, doubts), TenureIn(line, doubts)), null, doubts);
    }

    private static (string Building, string Unit, string Room)? HomeOf(RosterLine line)
    {
        var (building, unit, room) = (HomeText.Building(line[Building]), HomeText.Unit(line[Unit]), HomeText.Room(line[Room]));
        if (building.Length > 0 && room.Length > 0) return (building, unit, room);
        return line[Address].Length is > 0 and <= LongestField ? HomeText.Split(line[Address]) : null;
    }

    private static string? PhoneIn(RosterLine line, Func<string, bool> isNumber, List<string> doubts)
    {
        var written = NameText.Even(line[Phone]);
        if (written is "" or "无" or "-" or "/") return null;
        if (written.Length <= LongestField && isNumber(written)) return written;
        doubts.Add("电话号码不完整（座机请加区号）；导入后视为没有电话。");
        return null;
    }

    private static int? BirthYearIn(RosterLine line, int thisYear, List<string> doubts)
    {
        var year = RosterWords.BirthYearOf(line[BirthYear], thisYear, out var isKnown);
        if (!isKnown) doubts.Add("出生年份看不懂；导入后为未知。");
        return year;
    }

    private static Tenure? TenureIn(RosterLine line, List<string> doubts)
    {
        var tenure = RosterWords.TenureOf(line[RosterField.Tenure], out var isKnown);
        if (!isKnown) doubts.Add("不是业主也不是租户；导入后为未知。");
        return tenure;
    }

    private static bool IsBroken(string text) => text.Any(letter => letter is '\ufffd' or '\ufffe' or '\uffff' || (char.IsControl(letter) && !char.IsWhiteSpace(letter)));

    private static RosterReading Refused(string why) => new(null, why, []);
}
