using System.Globalization;
using System.Text;

namespace ZiZhiJin.Bench.Community;

/// <summary>A roster file of made-up residents, as untidy as files are: full-width digits, padded names, suffixes here and there.</summary>
internal static class RosterText
{
    private const string Surnames = "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高沈", Given = "秀英建国桂兰志强丽华国平美珍永康雅琴海生慧敏金宝";

    public static byte[] Of(int lines)
    {
        var text = new StringBuilder("姓名,楼号,单元,室号,手机,出生年份,业主/租户\n");
        for (var i = 0; i < lines; i++) text.Append(CultureInfo.InvariantCulture, $"{Name(i)},{Building(i)},{i % 3 + 1},{101 + i / 60 % 30 * 100}室,{Phone(i)},{Birth(i)},{(i % 4 == 0 ? "租户" : "业主")}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Name(int i)
    {
        var name = $"{Surnames[i % Surnames.Length]}{Given[i / 20 % Given.Length]}{Given[i / 480 % Given.Length]}";
        return i % 10 == 0 ? $"{name[..1]}　{name[1..]}" : name;
    }

    private static string Building(int i) => i % 7 == 0 ? $"{i / 1800 + 1}号楼" : $"{i / 1800 + 1}";

    private static string Phone(int i)
    {
        var phone = $"138{i:00000000}";
        return i % 11 == 0 ? string.Concat(phone.Select(digit => (char)(digit - '0' + '０'))) : phone;
    }

    private static string Birth(int i) => i % 5 == 0 ? "" : $"{1940 + i % 70}";
}
