using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.Api.Tests.Wechat;

/// <summary>From phone to phone: the sandbox delivers what people say as the platform does, and shows them what comes back.</summary>
public sealed class ChatDeliveryTests
{
    [Theory]
    [InlineData("compat", "xml")]
    [InlineData("secure", "xml")]
    [InlineData("secure", "json")]
    [InlineData("plaintext", "xml")]
    public async Task A_word_to_the_official_account_is_answered_in_every_mode(string mode, string format)
    {
        var api = await TestApi.Shared();
        var phone = await Phone(api, "official", mode, format);

        var outcome = await phone.Say("你好");

        Assert.True(outcome is { Attempts: 1, Handled: true }, string.Join("; ", outcome.Reasons));
        Assert.Contains("自治金", outcome.Reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xml")]
    [InlineData("json")]
    public async Task Somebody_who_asks_in_the_mini_program_is_handed_over_to_people(string format)
    {
        var phone = await Phone(await TestApi.Shared(), "mini", "secure", format);

        var outcome = await phone.Say("在吗", "mini");

        Assert.Contains("transfer_customer_service", outcome.Reply, StringComparison.Ordinal);
    }

    public static TheoryData<PhoneAct> Acts =>
    [
        new("follow") { Key = "venue-7" }, new("tap") { Key = "needs" }, new("scan") { Key = "venue-7" }, new("image"), new("voice") { Text = "楼道灯" },
        new("place") { Text = "龙柏小区" }, new("link") { Key = "https://example.cn" }, new("allow") { TemplateIds = ["a", "b"] }, new("refuse") { TemplateIds = ["a"] },
        new("switch-off") { TemplateIds = ["a"] }, new("withdraw"), new("open") { Account = "mini", Key = "help" }, new("unfollow"),
    ];

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task Everything_that_people_do_is_taken_at_the_first_attempt(PhoneAct act)
    {
        var phone = await Phone(await TestApi.Shared(), act.Account);

        var outcome = await phone.Do(act);

        Assert.True(outcome is { Attempts: 1, Handled: true }, string.Join("; ", outcome.Reasons));
    }

    [Fact]
    public async Task The_platform_registers_no_address_that_does_not_answer()
    {
        var api = await TestApi.Shared();

        Assert.False(await api.Wechat.Admin.Register("official", new CallbackTarget($"{api.Http.BaseAddress}healthz")));
        Assert.False(await api.Wechat.Admin.Register("official", new CallbackTarget("http://127.0.0.1:1/wechat/official")));
    }

    private static async Task<SandboxPhone> Phone(TestApi api, string account, string mode = "compat", string format = "xml")
    {
        Assert.True(await api.Wechat.Admin.Register(account, new CallbackTarget(Callback(api, account), mode, format)));
        return api.Wechat.Phone($"chat-{Guid.NewGuid():N}");
    }

    private static string Callback(TestApi api, string account) => $"{api.Http.BaseAddress}wechat/{account}";
}
