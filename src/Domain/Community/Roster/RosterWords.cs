using System.Globalization;
using System.Text.RegularExpressions;

namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>The words and years that a roster file uses.</summary>
public static partial class RosterWords
{
    private const int EarliestBirth = 1900;

    private static readonly string[]
        Owners = ["业主", "产权人", "房东", "自有", "自有住房", "自住", "户主", "产权", "OWNER"],
        Tenants = ["租户", "租客", "承租", "承租人", "租住", "租赁", "租房", "出租", "TENANT"],
        Unknowns = ["", "未知", "不详", "不明", "无", "-", "/"];

    /// <summary>Nothing for a word that means neither; <paramref name="isKnown"/> tells whether it at least says "unknown".</summary>
    public static Tenure? TenureOf(string text, out bool isKnown)
    {
        var word = NameText.Even(text).ToUpperInvariant();
        Tenure? tenure = Owners.Contains(word) ? Tenure.Owner : Tenants.Contains(word) ? Tenure.Tenant : null;
        isKnown = tenure is not null || Unknowns.Contains(word);
        return tenure;
    }

    /// <summary>The year of 1950, 1950年, 1950-03-02, 19500302 or of the day's number in a spreadsheet; nothing for anything else.</summary>
    public static int? BirthYearOf(string text, int thisYear, out bool isKnown)
    {
        var word = NameText.Even(text);
        var year = YearOf(word);
        isKnown = year is not null || Unknowns.Contains(word);
        if (year is null || (year >= EarliestBirth && year <= thisYear)) return year;
        isKnown = false;
        return null;
    }

    private static int? YearOf(string word)
    {
        if (Year.Match(word) is { Success: true } match) return int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        return DayNumber.IsMatch(word) ? DateTime.FromOADate(int.Parse(word, CultureInfo.InvariantCulture)).Year : null;
    }

    [GeneratedRegex("^(?<year>[0-9]{4})(?:年?$|[-/.年·][0-9]{1,2}|[0-9]{4}$)")]
    private static partial Regex Year { get; }

    [GeneratedRegex("^[1-5][0-9]{4}$")]
    private static partial Regex DayNumber { get; }
}
