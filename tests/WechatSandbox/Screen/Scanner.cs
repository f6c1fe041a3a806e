using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Logins;
using ZiZhiJin.WechatSandbox.Official;

namespace ZiZhiJin.WechatSandbox.Screen;

/// <summary>What a phone makes of a code: a scene of the official account is WeChat's own affair, a sign-in at the desk is the mini-program's.</summary>
internal sealed partial class Scanner(Pusher pusher, LoginCodes codes, SceneEndpoints scenes) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public async Task<ScanResult> Read(string name, string text)
    {
        if (Desk().Match(text) is { Success: true } desk) return await ReadDesk(name, desk.Groups["code"].Value);
        return scenes.SceneIn(text) is { } scene ? new ScanResult("scene", scene) : new ScanResult("text", text);
    }

    /// <summary>The sentence to show: that it is done, or what the Api has against it.</summary>
    public async Task<ScanResult> Confirm(string name, string code)
    {
        using var answer = await Call(name, HttpMethod.Post, $"/api/desk-sign-ins/{Uri.EscapeDataString(code)}/confirmation");
        return answer.IsSuccessStatusCode ? new ScanResult("done", "已确认，请看电脑。") : await Said(answer);
    }

    public void Dispose() => http.Dispose();

    private async Task<ScanResult> ReadDesk(string name, string code)
    {
        using var answer = await Call(name, HttpMethod.Get, $"/api/desk-sign-ins/{Uri.EscapeDataString(code)}");
        return answer.IsSuccessStatusCode ? new ScanResult("desk", code) { SignIn = await answer.Content.ReadFromJsonAsync<JsonElement>() } : await Said(answer);
    }

    private async Task<HttpResponseMessage> Call(string name, HttpMethod method, string path)
    {
        var api = new Uri(pusher.TargetOf(SandboxAccount.Mini)?.Url ?? throw new InvalidOperationException("The mini-program's callback is not set: nobody knows where the Api is."));
        using var signedIn = await http.PostAsJsonAsync(new Uri(api, "/api/session"), new { loginCode = codes.Make(name, withUnionId: true), channel = "mini" });
        using var request = new HttpRequestMessage(method, new Uri(api, path));
        var session = await signedIn.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", session.GetProperty("token").GetString());
        return await http.SendAsync(request);
    }

    private static async Task<ScanResult> Said(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        var said = body.StartsWith('{') && JsonDocument.Parse(body).RootElement.TryGetProperty("detail", out var detail) ? detail.GetString() : null;
        return new ScanResult("refused", said ?? $"没有成功（{(int)answer.StatusCode}）。");
    }

    [GeneratedRegex("/desk/c/(?<code>[A-Za-z0-9_-]+)$")]
    private static partial Regex Desk();
}

/// <summary>Kind is scene, desk, done, refused or text; the text is the scene, the code, or what to show.</summary>
internal sealed record ScanResult(string Kind, string Text)
{
    /// <summary>What the Api says about a sign-in at the desk that waits for somebody's yes.</summary>
    public JsonElement? SignIn { get; init; }
}
