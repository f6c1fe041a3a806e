using ZiZhiJin.Wechat.Sending;

namespace ZiZhiJin.Wechat.Tests.Contracts;

/// <summary>What is cut, and how.</summary>
public sealed class TemplateFieldTests
{
    [Theory]
    [InlineData("thing1", "二十个字正好二十个字正好二十个字正好二十", "二十个字正好二十个字正好二十个字正好二十")]
    [InlineData("thing1", "二十一个字就多了一个所以要截断在十九个字之后", "二十一个字就多了一个所以要截断在十九个…")]
    [InlineData("thing2", "第一行\r\n第二行", "第一行 第二行")]
    [InlineData("thing2", null, "无")]
    [InlineData("phrase3", "已通过审核啦", "已通过审核")]
    [InlineData("phrase3", "已通过 OK 1", "已通过")]
    [InlineData("phrase3", "OK", "无")]
    [InlineData("name1", "欧阳娜娜欧阳娜娜欧阳娜", "欧阳娜娜欧阳娜娜欧…")]
    [InlineData("name1", "Maria Magdalena Schmidt", "Maria Magdalena Sch…")]
    [InlineData("character_string1", "票号：A-12 楼", "A-12")]
    [InlineData("character_string1", "无", "-")]
    [InlineData("letter1", "a1b2", "ab")]
    [InlineData("number1", "123456789012345678901234567890123456", "123456789012345678901234567890123456")]
    [InlineData("amount1", "123.45元", "123.45元")]
    public void A_value_fits_its_type_or_stays_as_it_is(string name, string? value, string expected) =>
        Assert.Equal(expected, TemplateField.Fit(name, value));

    [Fact]
    public void Nothing_that_people_see_as_one_letter_is_cut_in_two()
    {
        var cut = TemplateField.Fit("thing1", new string('字', 17) + "👩‍👩‍👧‍👦" + "字字");

        Assert.Equal(new string('字', 17) + "…", cut);
    }
}
