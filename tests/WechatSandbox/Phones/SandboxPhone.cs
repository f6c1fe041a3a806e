using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Logins;
using ZiZhiJin.WechatSandbox.People;

namespace ZiZhiJin.WechatSandbox.Phones;

/// <summary>Somebody's phone, for callers in C#.</summary>
public sealed class SandboxPhone(HttpClient http, string name)
{
    public string Name => name;

    public Task<PushOutcome> Say(string text, string account = "official") => Do(new PhoneAct("say") { Text = text, Account = account });

    public Task<PushOutcome> Follow(string? scene = null) => Do(new PhoneAct("follow") { Key = scene });

    public Task<PushOutcome> Tap(string key) => Do(new PhoneAct("tap") { Key = key });

    public Task<PushOutcome> Allow(string templateId, string account = "mini") => Do(new PhoneAct("allow") { TemplateIds = [templateId], Account = account });

    public async Task<PushOutcome> Do(PhoneAct act)
    {
        using var response = await http.PostAsJsonAsync($"{Address}/acts", act);
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<PushOutcome>())!;
    }

    public async Task<PhoneState> Look() => (await http.GetFromJsonAsync<PhoneState>(Address))!;

    public async Task<IReadOnlyList<InboxItem>> Inbox(string kind) => [.. (await Look()).Inbox.Where(item => item.Kind == kind)];

    /// <summary>Sealed for the development mini-program unless another app id is named.</summary>
    public async Task<SealedPhone> SealNumber(string phone, string? appId = null)
    {
        using var response = await http.PostAsJsonAsync($"{Address}/sealed-number", new SealWish(phone, appId));
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<SealedPhone>())!;
    }

    private string Address => $"/sandbox/phones/{Uri.EscapeDataString(name)}";
}
