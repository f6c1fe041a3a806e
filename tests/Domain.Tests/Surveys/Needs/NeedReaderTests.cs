using ZiZhiJin.Domain.Surveys.Needs;
using static ZiZhiJin.Domain.Tests.Surveys.Needs.Understanding;

namespace ZiZhiJin.Domain.Tests.Surveys.Needs;

public class NeedReaderTests
{
    [Theory]
    [InlineData("没有")]
    [InlineData("谢谢居委会")]
    [InlineData("都挺好的，没意见。")]
    [InlineData("  ")]
    [InlineData("？？？")]
    [InlineData("")]
    public void Courtesies_are_no_need(string text) => Assert.Empty(Reader.Read(text));

    [Theory]
    [InlineData("１号楼 ＬＥＤ 灯", "1号楼 led 灯")]
    [InlineData("夜里厢吓人来西", "晚上吓人")]
    [InlineData("电平车充电", "电瓶车充电")]
    [InlineData("楼道燈", "楼道灯")]
    public void Widths_dialect_and_slips_are_put_right(string written, string understood) => Assert.Equal(understood, Reader.Plain(written));

    [Theory]
    [InlineData("楼道灯坏了。另外停车太乱。", 2)]
    [InlineData("1.楼道灯坏了 2.停车乱 3.养狗不牵绳", 3)]
    [InlineData("停车乱，养狗也不文明", 2)]
    [InlineData("楼道灯坏了，晚上看不见。老人差点摔跤！", 1)]
    [InlineData("楼道灯坏了；二楼的灯也坏了", 1)]
    public void A_text_has_as_many_needs_as_it_names_things(string text, int needs) => Assert.Equal(needs, Reader.Read(text).Count);

    [Fact]
    public void A_need_keeps_the_residents_own_words() =>
        Assert.Equal(["１．楼道灯坏了", "停车太乱"], Reader.Read("１．楼道灯坏了；停车太乱").Select(part => part.Text));

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("灯\udc00坏了")]
    [InlineData("\0\u200b\ufeff")]
    [InlineData("。。。，，，；；；")]
    [InlineData("👵👴楼道灯🔦坏了😡")]
    public void Nothing_that_can_be_typed_breaks_it(string text) => Assert.NotNull(Reader.Read(text));

    [Fact]
    public void However_long_a_text_it_names_at_most_five_needs()
    {
        var text = string.Concat(Enumerable.Repeat("楼道灯坏了。停车太乱。", 90));

        Assert.Equal(NeedReader.Most, Reader.Read(text).Count);
    }
}
