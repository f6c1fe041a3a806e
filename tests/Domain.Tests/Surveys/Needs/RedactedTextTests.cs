using ZiZhiJin.Domain.Surveys.Needs;

namespace ZiZhiJin.Domain.Tests.Surveys.Needs;

public class RedactedTextTests
{
    [Theory]
    [InlineData("打我电话13800138000", "13800138000")]
    [InlineData("电话１３８００１３８０００", "１３８")]
    [InlineData("座机 021-58881234 找我", "58881234")]
    [InlineData("我住十二号楼三零一室", "三零一")]
    [InlineData("微信 lao_wang88", "wang")]
    [InlineData("邮箱 wang@example.com", "example")]
    [InlineData("楼上张阿婆一个人住", "张")]
    [InlineData("老王的狗不牵绳", "王")]
    [InlineData("我叫李秀英，想学书法", "秀英")]
    [InlineData("高建国先生愿意牵头", "高建国")]
    public void What_names_somebody_is_not_in_it(string text, string secret) =>
        Assert.DoesNotContain(secret, RedactedText.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("楼道灯不亮")]
    [InlineData("希望办个读书会，大家交流交流")]
    [InlineData("遛狗不牵绳，狗粪没人捡")]
    public void What_is_needed_stays(string text) => Assert.Equal(text, RedactedText.Of(text));
}
