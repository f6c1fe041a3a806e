using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.Api.Tests.Intake;

/// <summary>Somebody's phone in the official account, and what comes back.</summary>
internal sealed class Talk(TestApi api, SandboxPhone phone)
{
    public string Name => phone.Name;

    public static async Task<Talk> Begin(TestApi api)
    {
        Assert.True(await api.Wechat.Admin.Register("official", new CallbackTarget($"{api.Http.BaseAddress}wechat/official", "compat", "xml")));
        var talk = new Talk(api, api.Wechat.Phone($"talk-{Guid.NewGuid():N}"));
        Assert.Contains("自治金", await talk.Follow(), StringComparison.Ordinal);
        return talk;
    }

    /// <summary>The same phone, whose owner signed in to the mini-program and was attached to somebody on the roster.</summary>
    public static async Task<(Talk Talk, TestUser Mini)> OfResident(TestApi api, TestTown town, TestUser committee)
    {
        var talk = await Begin(api);
        var mini = await talk.SignIn();
        var person = await town.PersonWithoutPhone();
        (await committee.Put($"/api/staff/persons/{person}/account", new { accountId = mini.AccountId, reason = "本人到居委会办理" })).Must(System.Net.HttpStatusCode.NoContent);
        return (talk, mini);
    }

    public async Task<TestUser> SignIn()
    {
        var session = (await new TestUser(api.Http, null).Post("/api/session", new { loginCode = $"sandbox-{Name}", channel = "mini" })).MustBeOk().Json;
        var user = new TestUser(api.Http, session.GetProperty("token").GetString());
        return user with { AccountId = (await user.Get("/api/me")).MustBeOk().Json.GetProperty("accountId").GetGuid() };
    }

    public async Task<string> Say(params string[] words)
    {
        var reply = "";
        foreach (var one in words) reply = await Answered(phone.Say(one));
        return reply;
    }

    public Task<string> Do(PhoneAct act) => Answered(phone.Do(act));

    public Task<string> Follow() => Answered(phone.Follow());

    public Task<string> Tap(string key) => Answered(phone.Tap(key));

    private static async Task<string> Answered(Task<PushOutcome> pushed)
    {
        var outcome = await pushed;
        Assert.True(outcome is { Attempts: 1, Handled: true }, string.Join("; ", outcome.Reasons));
        return outcome.Reply ?? "";
    }
}
