using System.Text;
using System.Text.RegularExpressions;

namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>Building, unit and room as people write them, made even: "３号楼" and "3幢" are building 3, "无" is no unit.</summary>
public static partial class HomeText
{
    public static string Building(string text) => WithoutEnd(BuildingEnd, text);

    public static string Unit(string text) => WithoutEnd(UnitEnd, text) is "0" or "无" or "-" or "/" or "—" ? "" : WithoutEnd(UnitEnd, text);

    public static string Room(string text) => WithoutEnd(RoomEnd, text);

    /// <summary>An address in one text, such as 3号楼2单元101室, 3号101室 or 3-2-101; nothing when it is none of these.</summary>
    public static (string Building, string Unit, string Room)? Split(string address)
    {
        var match = InWords.Match(Even(address)) is { Success: true } words ? words : WithDashes.Match(Even(address));
        return match.Success ? (match.Groups["building"].Value, Unit(match.Groups["unit"].Value), match.Groups["room"].Value) : null;
    }

    /// <summary>Full-width forms narrow, capital letters, no white space: nothing in a number of a house depends on them.</summary>
    private static string Even(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();

    private static string WithoutEnd(Regex end, string text)
    {
        var even = Even(text);
        var bare = end.Replace(even, "");
        return bare.Length > 0 ? bare : even;
    }

    [GeneratedRegex("(?:号楼|栋楼|幢楼|栋|幢|座|号|楼)$")]
    private static partial Regex BuildingEnd { get; }

    [GeneratedRegex("(?:单元|门)$")]
    private static partial Regex UnitEnd { get; }

    [GeneratedRegex("(?:室|房|号)$")]
    private static partial Regex RoomEnd { get; }

    [GeneratedRegex("(?<building>[0-9A-Z]+)(?:号楼|栋|幢|座|号)(?:(?<unit>[0-9A-Z]+)单元)?(?<room>[0-9A-Z]+)(?:室|房|号)?$")]
    private static partial Regex InWords { get; }

    [GeneratedRegex("^(?<building>[0-9A-Z]+)[-–—/](?:(?<unit>[0-9A-Z]+)[-–—/])?(?<room>[0-9A-Z]+)$")]
    private static partial Regex WithDashes { get; }
}
