using ZiZhiJin.WechatSandbox.Faults;
using ZiZhiJin.WechatSandbox.Journal;

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

    private async Task Post(string path) =>
        (await http.PostAsync(new Uri(path, UriKind.Relative), content: null)).EnsureSuccessStatusCode();
}
