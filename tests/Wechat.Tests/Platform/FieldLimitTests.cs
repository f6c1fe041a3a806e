using System.Text.Encodings.Web;
using System.Text.Json;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Wechat.Tests.Platform;

/// <summary>What a template's field may hold, on both sides of each limit.</summary>
public sealed class FieldLimitTests : PlatformTest
{
    private static readonly JsonSerializerOptions Raw = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string, string, bool> Limits => new()
    {
        { "thing1", new string('字', 20), true },
        { "thing1", new string('字', 21), false },
        { "thing1", "", false },
        { "thing1", "一行\n两行", false },
        { "number1", new string('1', 32), true },
        { "number1", new string('1', 33), false },
        { "number1", "1.5", true },
        { "number1", "1,5", false },
        { "letter1", new string('a', 32), true },
        { "letter1", new string('a', 33), false },
        { "letter1", "a1", false },
        { "symbol1", "!!!!!", true },
        { "symbol1", "!!!!!!", false },
        { "character_string1", new string('A', 32), true },
        { "character_string1", new string('A', 33), false },
        { "character_string1", "票A1", false },
        { "time1", "14:30", true },
        { "time1", "2026年3月7日 14:30~16:00", true },
        { "time1", "24:00", false },
        { "date1", "2026年3月7日", true },
        { "date1", "2026-03-07 14:30", true },
        { "date1", "3月7日", false },
        { "amount1", "¥1234567890.50", true },
        { "amount1", "12345678901元", false },
        { "amount1", "一百元", false },
        { "phone_number1", "+86-13800000000", true },
        { "phone_number1", "123456789012345678", false },
        { "car_number1", "沪A12345", true },
        { "car_number1", "沪A1234567", false },
        { "name1", "欧阳娜娜欧阳娜娜欧阳", true },
        { "name1", "欧阳娜娜欧阳娜娜欧阳娜", false },
        { "name1", "Maria Magdalena Schm", true },
        { "name1", "Maria Magdalena Schmi", false },
        { "phrase1", "审核已通过", true },
        { "phrase1", "审核未能通过", false },
        { "phrase1", "通过OK", false },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task A_value_is_taken_up_to_its_limit_and_named_beyond(string name, string value, bool taken)
    {
        await Platform.Admin.AddTemplate("t", name);
        await Platform.Phone("wang").Allow("t");

        var answer = await Send(new Dictionary<string, object> { [name] = new { value } });

        Assert.Equal(taken ? 0 : 47003, CodeOf(answer));
        if (!taken) Assert.StartsWith($"argument invalid! data.{name}.value", answer.GetProperty("errmsg").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_the_template_does_not_have_is_refused()
    {
        await Platform.Admin.AddTemplate("t", "thing1");
        await Platform.Phone("wang").Allow("t");

        Assert.Equal(47003, CodeOf(await Send(new Dictionary<string, object> { ["thing1"] = new { value = "a" }, ["thing2"] = new { value = "b" } })));
    }

    [Fact]
    public async Task A_refused_message_costs_no_credit()
    {
        await Platform.Admin.AddTemplate("t", "thing1");
        await Platform.Phone("wang").Allow("t");

        Assert.Equal(47003, CodeOf(await Send(new Dictionary<string, object> { ["thing1"] = new { value = "" } })));
        Assert.Equal(0, CodeOf(await Send(new Dictionary<string, object> { ["thing1"] = new { value = "a" } })));
        Assert.Equal(43101, CodeOf(await Send(new Dictionary<string, object> { ["thing1"] = new { value = "a" } })));
    }

    [Fact]
    public async Task A_switch_in_the_settings_takes_all_credit()
    {
        await Platform.Admin.AddTemplate("t", "thing1");
        var phone = Platform.Phone("wang");
        await phone.Allow("t");
        await phone.Allow("t");
        await phone.Do(new("switch-off") { TemplateIds = ["t"], Account = "mini" });

        Assert.Equal(43101, CodeOf(await Send(new Dictionary<string, object> { ["thing1"] = new { value = "a" } })));
    }

    [Fact]
    public async Task Escaped_letters_are_refused()
    {
        await Platform.Phone("wang").Look();

        Assert.Equal(40033, CodeOf(await Post($"/cgi-bin/message/subscribe/send?access_token={await Token()}", """{"touser":"\u5b57"}""")));
    }

    [Fact]
    public async Task A_token_of_the_other_account_opens_nothing() =>
        Assert.Equal(48001, CodeOf(await Post($"/cgi-bin/message/template/send?access_token={await Token()}", "{}")));

    private async Task<JsonElement> Send(Dictionary<string, object> data)
    {
        var body = new { touser = SandboxIdentity.OpenIdOf(SandboxAccount.Mini, "wang"), template_id = "t", data };
        return await Post($"/cgi-bin/message/subscribe/send?access_token={await Token()}", JsonSerializer.Serialize(body, Raw));
    }

    private async Task<string> Token() => (await Post(
        "/cgi-bin/stable_token", $$"""{"grant_type":"client_credential","appid":"{{SandboxAccount.Mini.AppId}}","secret":"{{SandboxAccount.Mini.Secret}}"}""")).GetProperty("access_token").GetString()!;
}
