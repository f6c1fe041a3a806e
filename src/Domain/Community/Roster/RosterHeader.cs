using static ZiZhiJin.Domain.Community.Roster.RosterField;

namespace ZiZhiJin.Domain.Community.Roster;

/// <summary>Which column of a file holds what, found out from the words above them.</summary>
public sealed class RosterHeader
{
    private static readonly Dictionary<RosterField, string[]> Words = new()
    {
        [Name] = ["姓名", "居民姓名", "名字", "住户姓名", "人员姓名", "NAME"],
        [Building] = ["楼号", "楼栋", "楼栋号", "楼幢", "幢号", "栋号", "幢", "栋", "楼", "门牌", "门牌号", "楼组", "BUILDING"],
        [Unit] = ["单元", "单元号", "UNIT"],
        [Room] = ["室号", "室", "房号", "房间号", "房间", "门室号", "房室号", "ROOM"],
        [Address] = ["住址", "地址", "居住地址", "家庭住址", "家庭地址", "现住址", "现住地址", "户籍地址", "ADDRESS"],
        [Phone] = ["手机", "手机号", "手机号码", "电话", "电话号码", "联系电话", "联系方式", "联系手机", "移动电话", "PHONE"],
        [BirthYear] = ["出生年份", "出生年", "出生日期", "出生年月", "出生年月日", "生日", "出生", "BIRTHYEAR"],
        [RosterField.Tenure] = ["业主租户", "业主或租户", "居住性质", "居住类型", "住户类型", "房屋性质", "住户性质", "产权性质", "与房屋关系", "TENURE"],
    };

    private RosterHeader(IReadOnlyDictionary<RosterField, int> columns, IReadOnlyList<string> ignored) => (Columns, Ignored) = (columns, ignored);

    public IReadOnlyDictionary<RosterField, int> Columns { get; }

    /// <summary>The names of columns that are not read.</summary>
    public IReadOnlyList<string> Ignored { get; }

    /// <summary>Nothing when the cells are no header: a name and a home are the least.</summary>
    public static RosterHeader? Of(IReadOnlyList<string> cells)
    {
        var (columns, ignored) = (new Dictionary<RosterField, int>(), new List<string>());
        for (var i = 0; i < cells.Count; i++)
        {
            if (FieldOf(cells[i]) is { } field && columns.TryAdd(field, i)) continue;
            if (cells[i].Trim().Length > 0) ignored.Add(cells[i].Trim());
        }

        var hasHome = columns.ContainsKey(Address) || (columns.ContainsKey(Building) && columns.ContainsKey(Room));
        return columns.ContainsKey(Name) && hasHome ? new RosterHeader(columns, ignored) : null;
    }

    public RosterLine Read(int number, IReadOnlyList<string> cells) =>
        new(number, Columns.Where(column => column.Value < cells.Count).ToDictionary(column => column.Key, column => cells[column.Value]));

    private static RosterField? FieldOf(string cell)
    {
        var word = string.Concat(NameText.Even(cell).Where(letter => char.IsLetterOrDigit(letter))).ToUpperInvariant();
        foreach (var (field, words) in Words)
            if (words.Contains(word)) return field;
        return null;
    }
}
