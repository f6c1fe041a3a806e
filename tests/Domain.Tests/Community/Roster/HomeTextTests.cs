using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Domain.Tests.Community.Roster;

public sealed class HomeTextTests
{
    [Theory]
    [InlineData("3", "3")]
    [InlineData("３号楼", "3")]
    [InlineData("3幢", "3")]
    [InlineData(" 12 栋 ", "12")]
    [InlineData("a座", "A")]
    [InlineData("号", "号")]
    [InlineData("", "")]
    public void A_building_is_the_same_however_it_is_written(string text, string building) => Assert.Equal(building, HomeText.Building(text));

    [Theory]
    [InlineData("２单元", "2")]
    [InlineData("无", "")]
    [InlineData("-", "")]
    [InlineData("0", "")]
    public void A_unit_may_be_none(string text, string unit) => Assert.Equal(unit, HomeText.Unit(text));

    [Theory]
    [InlineData("101室", "101")]
    [InlineData("１０１房", "101")]
    [InlineData("101号", "101")]
    public void A_room_is_the_same_however_it_is_written(string text, string room) => Assert.Equal(room, HomeText.Room(text));

    [Theory]
    [InlineData("3号楼2单元101室", "3", "2", "101")]
    [InlineData("浦兴路500弄3号101室", "3", "", "101")]
    [InlineData("３号　１０１", "3", "", "101")]
    [InlineData("3-2-101", "3", "2", "101")]
    [InlineData("3-101", "3", "", "101")]
    public void An_address_in_one_text_is_taken_apart(string address, string building, string unit, string room) =>
        Assert.Equal((building, unit, room), HomeText.Split(address));

    [Theory]
    [InlineData("")]
    [InlineData("浦兴路")]
    [InlineData("三号楼一零一")]
    public void What_is_no_address_is_none(string address) => Assert.Null(HomeText.Split(address));
}
