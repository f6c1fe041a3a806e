using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Domain.Tests.Community.Roster;

public sealed class RosterSheetTests
{
    [Theory]
    [InlineData("姓名,楼号,室号")]
    [InlineData("居民姓名,楼栋,单元,房号")]
    [InlineData("姓　名, 住 址 ")]
    [InlineData("姓名（必填）,楼号,室号", false)]
    [InlineData("姓名,楼号", false)]
    [InlineData("楼号,室号", false)]
    public void A_header_has_a_name_and_a_home(string header, bool isHeader = true) => Assert.Equal(isHeader, RosterHeader.Of(header.Split(',')) is not null);

    [Fact]
    public void The_header_may_stand_below_a_title_and_lines_keep_their_numbers()
    {
        var sheet = RosterSheet.Read([(1, ["银山居民区名册"]), (2, [""]), (3, ["姓名", "备注", "楼号", "室号"]), (4, ["", "", "", ""]), (5, ["王秀英", "党员", "3", "101"])]);

        var line = Assert.Single(sheet.Lines);
        Assert.Equal((5, "王秀英", "3", "101"), (line.Number, line[RosterField.Name], line[RosterField.Building], line[RosterField.Room]));
        Assert.Equal(["备注"], sheet.IgnoredColumns);
    }

    [Fact]
    public void Identity_card_numbers_are_not_read()
    {
        var sheet = RosterSheet.Read([(1, ["姓名", "身份证号", "楼号", "室号"]), (2, ["王秀英", "310115195003020000", "3", "101"])]);

        Assert.DoesNotContain("310115195003020000", sheet.Lines[0].Fields.Values);
        Assert.Equal(["身份证号"], sheet.IgnoredColumns);
    }

    [Theory]
    [InlineData(20_000, null)]
    [InlineData(20_001, "roster.too-many-lines")]
    [InlineData(0, "roster.no-lines")]
    public void A_file_has_one_to_twenty_thousand_lines(int lines, string? code)
    {
        IReadOnlyList<string> header = ["姓名", "楼号", "室号"], person = ["王秀英", "3", "101"];
        var rows = Enumerable.Range(2, lines).Select(number => (number, person)).Prepend((1, header));

        Assert.Equal(code, (Record.Exception(() => RosterSheet.Read(rows)) as MalformedException)?.Code);
    }

    [Fact]
    public void Without_a_header_the_file_is_sent_back() =>
        Assert.Equal("roster.no-header", Assert.Throws<MalformedException>(() => RosterSheet.Read([(1, ["王秀英", "3", "101"])])).Code);
}
