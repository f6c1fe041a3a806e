using System.Text.Json;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Wechat.Tests.Platform;

/// <summary>The sandbox is only worth something if it is as strict as the platform: asked here without our own client.</summary>
public abstract class PlatformTest : IAsyncLifetime
{
    private static readonly HttpClient Http = new();

    internal Sandbox Platform { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Platform = await Sandbox.Start();
        Platform.Clock.Stand();
    }

    public async Task DisposeAsync() => await Platform.DisposeAsync();

    internal async Task<JsonElement> Get(string pathAndQuery) => Parse(await Http.GetStringAsync(Address(pathAndQuery)));

    internal async Task<JsonElement> Post(string path, string body)
    {
        using var content = new StringContent(body);
        using var response = await Http.PostAsync(Address(path), content);
        return Parse(await response.Content.ReadAsStringAsync());
    }

    internal static int CodeOf(JsonElement answer) => answer.TryGetProperty("errcode", out var code) ? code.GetInt32() : 0;

    private Uri Address(string pathAndQuery) => new(Platform.BaseAddress, pathAndQuery);

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
