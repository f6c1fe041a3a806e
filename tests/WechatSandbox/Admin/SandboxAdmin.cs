using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Faults;
using ZiZhiJin.WechatSandbox.Journal;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.WechatSandbox.Admin;

/// <summary>The admin interface for callers in C#, in this process or another.</summary>
public sealed class SandboxAdmin(HttpClient http)
{
    /// <summary>A login code that is good once and for five minutes.</summary>
    public async Task<string> NewCode(string name, bool withUnionId = true)
    {
        var response = await http.PostAsJsonAsync("/sandbox/codes", new NewCode(name, withUnionId));
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<CodeMade>())!.Code;
    }

    /// <summary>A code of the phone number button that is good once and for five minutes.</summary>
    public async Task<string> NewPhoneCode(string phone)
    {
        var response = await http.PostAsJsonAsync("/sandbox/phone-codes", new NewPhoneCode(phone));
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<CodeMade>())!.Code;
    }

    /// <summary>All tokens are over (42001), and the platform issues new ones.</summary>
    public Task ExpireTokens() => Post("/sandbox/tokens/expire");

    /// <summary>The API refuses all tokens (40001), although the platform goes on handing out the stable one until it is forced.</summary>
    public Task SpoilTokens() => Post("/sandbox/tokens/spoil");

    public async Task Inject(Fault fault) => (await http.PostAsJsonAsync("/sandbox/faults", fault)).EnsureSuccessStatusCode();

    public async Task ClearFaults() => (await http.DeleteAsync(new Uri("/sandbox/faults", UriKind.Relative))).EnsureSuccessStatusCode();

    /// <summary>The calls so far, oldest first; of one endpoint when it is named.</summary>
    public async Task<IReadOnlyList<CallEntry>> Calls(string? endpoint = null)
    {
        var query = endpoint is null ? "" : $"?endpoint={Uri.EscapeDataString(endpoint)}";
        return (await http.GetFromJsonAsync<List<CallEntry>>($"/sandbox/calls{query}"))!;
    }

    public async Task ForgetCalls() => (await http.DeleteAsync(new Uri("/sandbox/calls", UriKind.Relative))).EnsureSuccessStatusCode();

    public async Task AdvanceClock(TimeSpan by) =>
        (await http.PostAsJsonAsync("/sandbox/clock/advance", new ClockStep(by.TotalSeconds))).EnsureSuccessStatusCode();

    /// <summary>Where the platform brings an account's messages; false when the address does not say back what it is asked.</summary>
    public async Task<bool> Register(string account, CallbackTarget target)
    {
        using var response = await http.PutAsJsonAsync($"/sandbox/callbacks/{account}", target);
        return response.IsSuccessStatusCode;
    }

    /// <summary>A code of a round through the web page, good once and for five minutes.</summary>
    public async Task<string> NewWebCode(string name, string scope = "snsapi_base", bool isPreview = false)
    {
        using var response = await http.PostAsJsonAsync("/sandbox/web-codes", new NewWebCode(name, scope, isPreview));
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<WebCodeMade>())!.Code;
    }

    /// <summary>A template with the fields that it has.</summary>
    public async Task AddTemplate(string id, params IReadOnlyList<string> fields) =>
        (await http.PostAsJsonAsync("/sandbox/templates", new NewTemplate(id, fields))).EnsureSuccessStatusCode();

    /// <summary>The verdict on a picture or a recording arrives.</summary>
    public async Task<PushOutcome> TellVerdict(string trace, string suggest, int label)
    {
        using var response = await http.PostAsJsonAsync($"/sandbox/media-checks/{trace}", new NewVerdict(suggest, label));
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<PushOutcome>())!;
    }

    /// <summary>People called name-0, name-1, … who have each allowed one message of a template.</summary>
    public async Task AddCrowd(string name, int people, string templateId) =>
        (await http.PostAsJsonAsync("/sandbox/crowds", new NewCrowd(name, people, templateId))).EnsureSuccessStatusCode();

    public async Task<CrowdCount> CountCrowd(string name, int people) => (await http.GetFromJsonAsync<CrowdCount>($"/sandbox/crowds/{name}?people={people}"))!;

    private async Task Post(string path) =>
        (await http.PostAsync(new Uri(path, UriKind.Relative), content: null)).EnsureSuccessStatusCode();
}
