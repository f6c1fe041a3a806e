using ZiZhiJin.Wechat.MiniProgram;
using ZiZhiJin.Wechat.Tests.Contracts;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Wechat.Tests.MiniProgram;

public sealed class PhoneNumberTests : SandboxTest
{
    [Theory]
    [InlineData("13800000000", "+8613800000000")]
    [InlineData("+85251234567", "+85251234567")]
    [Covers(typeof(PhoneNumber), nameof(PhoneNumber.Trade))]
    public async Task A_code_is_traded_for_the_number_with_its_country(string phone, string number)
    {
        var code = await Platform.Admin.NewPhoneCode(phone);

        Assert.Equal(number, Assert.IsType<PhoneResult.Known>(await Trade(code)).Number);
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        var code = await Platform.Admin.NewPhoneCode("13800000000");

        Assert.IsType<PhoneResult.Known>(await Trade(code));
        Assert.IsType<PhoneResult.CodeRefused>(await Trade(code));
    }

    [Theory]
    [InlineData(299, typeof(PhoneResult.Known))]
    [InlineData(300, typeof(PhoneResult.CodeRefused))]
    public async Task A_code_is_good_for_five_minutes(int secondsLater, Type expected)
    {
        var code = await Platform.Admin.NewPhoneCode("13800000000");
        Platform.Clock.Advance(TimeSpan.FromSeconds(secondsLater));

        Assert.IsType(expected, await Trade(code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody-issued-this")]
    [InlineData("sandbox-zhang-wei")]
    public async Task A_code_of_another_kind_is_refused(string code) => Assert.IsType<PhoneResult.CodeRefused>(await Trade(code));

    [Fact]
    public async Task A_stale_token_is_replaced_and_the_code_still_good()
    {
        await Service.Token();
        await Platform.Admin.ExpireTokens();

        Assert.IsType<PhoneResult.Known>(await Trade(await Platform.Admin.NewPhoneCode("13800000000")));
    }

    [Theory]
    [InlineData(40029, typeof(PhoneResult.CodeRefused))]
    [InlineData(40013, typeof(PhoneResult.CodeRefused))]
    [InlineData(48001, typeof(PhoneResult.Misconfigured))]
    [InlineData(45011, typeof(PhoneResult.Unavailable))]
    [InlineData(-1, typeof(PhoneResult.Unavailable))]
    public async Task Every_code_of_the_platform_has_its_result_after_one_call(int code, Type expected)
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Phone) { ErrorCode = code });

        Assert.IsType(expected, await Trade("sandbox-phone-13800000000"));
        Assert.Equal(1, await CallsOf(Endpoints.Phone));
    }

    [Fact]
    public async Task A_code_of_another_mini_program_stops_nobody_else()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Phone) { ErrorCode = 40013 });

        await Trade("a-code-of-another-mini-program");

        Assert.IsType<PhoneResult.Known>(await Trade("sandbox-phone-13800000000"));
    }

    [Theory]
    [InlineData("""{"errcode":0,"phone_info":{"purePhoneNumber":"138","countryCode":86,"watermark":{"appid":"wx-another"}}}""", typeof(PhoneResult.CodeRefused))]
    [InlineData("""{"errcode":0,"phone_info":{"purePhoneNumber":"13800000000"}}""", typeof(PhoneResult.Known))]
    [InlineData("""{"errcode":0,"phone_info":{}}""", typeof(PhoneResult.Unavailable))]
    [InlineData("""{"errcode":0,"phone_info":7}""", typeof(PhoneResult.Unavailable))]
    [InlineData("""{"errcode":0}""", typeof(PhoneResult.Unavailable))]
    public async Task Answers_are_read_with_care(string body, Type expected)
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Phone) { Body = body });

        Assert.IsType(expected, await Trade("sandbox-phone-13800000000"));
    }

    [Fact]
    public async Task The_number_and_its_code_stay_out_of_the_log()
    {
        await Platform.Admin.Inject(new Fault(Endpoints.Phone) { ErrorCode = 40029, ErrorText = "not accepted: sandbox-phone-13800000000" });

        var refused = await Trade("sandbox-phone-13800000000");
        var known = await Trade("sandbox-phone-13800000000");

        Assert.DoesNotContain("13800000000", $"{Service.Log.Text} {refused} {known}", StringComparison.Ordinal);
    }

    private Task<PhoneResult> Trade(string code) => Service.Phone.Trade(code, CancellationToken.None);
}
