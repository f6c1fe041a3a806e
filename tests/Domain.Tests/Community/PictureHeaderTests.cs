using ZiZhiJin.Domain.Community.Photos;

namespace ZiZhiJin.Domain.Tests.Community;

public class PictureHeaderTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452000000280000001E0800000000", 40, 30)]
    [InlineData("FFD8FFE000040000FFC00011080010002003012200021101031101000000", 32, 16)]
    [InlineData("FFD8FFC400040000FFFFC20011080010002003012200021101031101000000", 32, 16)]
    [InlineData("52494646000000005745425056503858000000000000000027000 01D0000", 40, 30)]
    [InlineData("524946460000000057454250565038200000000000000000000028001E0000", 40, 30)]
    [InlineData("5249464600000000574542505650384C000000002F27400700000000000000", 40, 30)]
    public void A_picture_says_in_its_head_how_large_it_is(string head, int width, int height) =>
        Assert.Equal(new PictureSize(width, height), PictureHeader.Read(Bytes(head)));

    [Theory]
    [InlineData("474946383961280 01E0000000000")]
    [InlineData("3C73766720786D6C6E733D27687474703A2F2F7777772E77332E6F7267272F3E")]
    [InlineData("89504E470D0A1A0A0000000D49484452000000000000001E080000000000")]
    [InlineData("89504E470D0A1A0A0000000D49484452FFFFFFFF0000001E080000000000")]
    [InlineData("FFD8FFE0FFFF0000000000000000000000000000000000000000000000000")]
    [InlineData("FFD8FF")]
    public void What_is_no_picture_or_has_no_size_is_none(string head) => Assert.Null(PictureHeader.Read(Bytes(head)));

    [Theory]
    [InlineData(8000, 8000, null)]
    [InlineData(8000, 8001, "photo.too-large")]
    public void A_picture_that_unfolds_to_more_than_64_million_pixels_is_sent_back(int width, int height, string? code)
    {
        var head = Bytes($"89504E470D0A1A0A0000000D49484452{width:X8}{height:X8}080000000000");

        Assert.Equal(code, Record.Exception(() => PhotoPolicy.Check(head)) is MalformedException fault ? fault.Code : null);
    }

    // Padded with zeros, as a head without its picture.
    private static byte[] Bytes(string head)
    {
        var digits = head.Replace(" ", "", StringComparison.Ordinal);
        return [.. Convert.FromHexString(digits[..(digits.Length / 2 * 2)]), .. new byte[digits.Length > 8 ? 40 : 0]];
    }
}
