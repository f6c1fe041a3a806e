using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Domain.Tests.Community.Roster;

public sealed class RosterReadingTests
{
    private const int ThisYear = 2026;

    [Theory]
    [InlineData("王　芳", "王芳")]
    [InlineData(" 王 秀  英 ", "王秀英")]
    [InlineData("Anna   Smith", "Anna Smith")]
    [InlineData("阿依古丽•买买提", "阿依古丽·买买提")]
    public void A_name_is_the_same_however_it_is_spaced(string written, string name) => Assert.Equal(name, Entry(name: written).Details.Name);

    [Theory]
    [InlineData("1950", 1950)]
    [InlineData("１９５０年", 1950)]
    [InlineData("1950-03-02", 1950)]
    [InlineData("1950/3/2", 1950)]
    [InlineData("19500302", 1950)]
    [InlineData("18324", 1950)]
    [InlineData("1900", 1900)]
    [InlineData("2026", 2026)]
    [InlineData("", null)]
    [InlineData("不详", null)]
    public void A_birth_year_is_found_or_unknown_without_a_doubt(string written, int? year)
    {
        var reading = Read(birth: written);

        Assert.Equal(year, reading.Entry!.BirthYear);
        Assert.Empty(reading.Doubts);
    }

    [Theory]
    [InlineData("1899")]
    [InlineData("2027")]
    [InlineData("五十岁")]
    [InlineData("50")]
    public void A_birth_year_that_cannot_be_is_unknown_and_doubtful(string written)
    {
        var reading = Read(birth: written);

        Assert.Null(reading.Entry!.BirthYear);
        Assert.Contains("出生年份", Assert.Single(reading.Doubts), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("业主", Tenure.Owner, 0)]
    [InlineData("产权人", Tenure.Owner, 0)]
    [InlineData("租 客", Tenure.Tenant, 0)]
    [InlineData("", null, 0)]
    [InlineData("未知", null, 0)]
    [InlineData("亲戚", null, 1)]
    public void Owner_or_tenant_is_said_or_unknown(string written, Tenure? tenure, int doubts)
    {
        var reading = Read(tenure: written);

        Assert.Equal(tenure, reading.Entry!.Tenure);
        Assert.Equal(doubts, reading.Doubts.Count);
    }

    [Theory]
    [InlineData("", "1", "101", "没有姓名")]
    [InlineData("王秀英", "", "101", "住址不完整")]
    [InlineData("王秀英", "1", "", "住址不完整")]
    [InlineData("王\ufffd英", "1", "101", "编码")]
    [InlineData("王\0英", "1", "101", "编码")]
    [InlineData("王秀英", "123456789012345678901", "101", "最多 20 个字")]
    public void Without_name_or_home_a_line_is_refused_with_its_reason(string name, string building, string room, string reason) =>
        Assert.Contains(reason, Read(name, building, room).Refusal, StringComparison.Ordinal);

    [Theory]
    [InlineData("13800000000", "13800000000", 0)]
    [InlineData("无", null, 0)]
    [InlineData("1.38E+10", null, 1)]
    public void A_phone_number_that_is_none_is_left_out_and_doubtful(string written, string? phone, int doubts)
    {
        var reading = Read(phone: written);

        Assert.Equal(phone, reading.Entry!.Details.Phone);
        Assert.Equal(doubts, reading.Doubts.Count);
    }

    private static RosterEntry Entry(string name) => Read(name).Entry!;

    private static RosterReading Read(string name = "王秀英", string building = "1", string room = "101", string phone = "", string birth = "", string tenure = "") =>
        RosterReading.Of(new RosterLine(2, new Dictionary<RosterField, string>
        {
            [RosterField.Name] = name, [RosterField.Building] = building, [RosterField.Room] = room,
            [RosterField.Phone] = phone, [RosterField.BirthYear] = birth, [RosterField.Tenure] = tenure,
        }), ThisYear, number => number.All(char.IsDigit));
}
