using ZiZhiJin.Storage.Encryption;

namespace ZiZhiJin.Storage.Tests.Encryption;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("13812345678")]
    [InlineData("+86 138-1234-5678")]
    [InlineData("0086 138 1234 5678")]
    [InlineData("8613812345678")]
    [InlineData("（＋８６）１３８１２３４５６７８")]
    [InlineData("\u202D138 1234 5678\u202C")]
    [InlineData("138.1234.5678")]
    [InlineData("138—1234—5678")]
    public void A_mobile_number_is_one_number_however_it_is_written(string written) =>
        Assert.Equal("8613812345678", PhoneNumbers.Normalise(written));

    [Theory]
    [InlineData("021-58881234", "862158881234")]
    [InlineData("(021) 5888 1234", "862158881234")]
    [InlineData("+86 21 5888 1234", "862158881234")]
    [InlineData("+86 (0)21 5888 1234", "862158881234")]
    [InlineData("0512-65223344", "8651265223344")]
    public void A_landline_has_its_area_code(string written, string number) => Assert.Equal(number, PhoneNumbers.Normalise(written));

    [Fact]
    public void A_foreign_number_keeps_its_country() => Assert.Equal("14155550100", PhoneNumbers.Normalise("+1 (415) 555-0100"));

    [Theory]
    [InlineData("")]
    [InlineData("58881234")]
    [InlineData("1381234567")]
    [InlineData("138123456789")]
    [InlineData("12812345678")]
    [InlineData("138x1234567")]
    [InlineData("+1234567890123456")]
    [InlineData("没有")]
    public void What_is_no_complete_number_is_none(string written) => Assert.Null(PhoneNumbers.Normalise(written));
}
