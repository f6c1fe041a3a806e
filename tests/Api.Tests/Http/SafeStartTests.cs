using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ZiZhiJin.Api.Tests.Http;

public sealed class SafeStartTests
{
    private static readonly string[] Secrets = ["Secret", "Token", "AesKey", "MySql"];

    [Fact]
    public async Task With_settings_of_its_own_production_starts_even_while_all_servers_are_away()
    {
        await using var host = new Host(Production.Settings());

        using var answer = await host.CreateClient().GetAsync("/healthz");

        Assert.True(answer.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("Wechat:ApiBase", "http://127.0.0.1:5081", "Wechat:ApiBase must be an https address")]
    [InlineData("Wechat:ApiBase", "https://api.weixin.qq.com/path", "Wechat:ApiBase")]
    [InlineData("Wechat:MiniProgram:AppId", "wxfedcba9876543210", "Wechat:MiniProgram:AppId is a development value")]
    [InlineData("Wechat:MiniProgram:Secret", "sandbox-secret-mini", "Wechat:MiniProgram:Secret is a development value")]
    [InlineData("Wechat:OfficialAccount:AppId", "wx0123456789abcdef", "Wechat:OfficialAccount:AppId is a development value")]
    [InlineData("Wechat:OfficialAccount:Token", "zizhijin-dev", "Wechat:OfficialAccount:Token is a development value")]
    [InlineData("Wechat:OfficialAccount:EncodingAesKey", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG", "Wechat:OfficialAccount:EncodingAesKey is a development value")]
    [InlineData("Wechat:OfficialAccount:Secret", null, "Wechat:OfficialAccount:Secret is missing")]
    [InlineData("ConnectionStrings:MySql", "", "ConnectionStrings:MySql is missing")]
    [InlineData("Photos:PublicAddress", "http://zizhijin.example", "Photos:PublicAddress must be an https address")]
    [InlineData("Photos:Folder", null, "Photos:Folder is missing")]
    [InlineData("KeyRing:Path", null, "the setting KeyRing:Path is missing")]
    [InlineData("KeyRing:Path", "", "the setting KeyRing:Path is missing")]
    [InlineData("KeyRing:Path", "/nowhere/keys.json", "/nowhere/keys.json")]
    [InlineData("TrustedProxies:0", "everybody", "TrustedProxies: 'everybody'")]
    public void Without_one_of_them_it_refuses_to_start_and_names_it(string setting, string? value, string named) => MustNotStart(setting, value, named);

    [Fact]
    public void On_a_key_ring_made_for_development_it_refuses_to_start() =>
        MustNotStart("KeyRing:Path", Production.Ring(development: true), "KeyRing:Path was made for development");

    private static void MustNotStart(string setting, string? value, string named)
    {
        var settings = Production.Settings();
        if (value is null) settings.Remove(setting);
        else settings[setting] = value;
        using var host = new Host(settings);

        var complaint = Assert.ThrowsAny<Exception>(() => host.Services);

        Assert.Contains(named, complaint.Message, StringComparison.Ordinal);
        foreach (var (_, secret) in settings.Where(entry => Secrets.Any(kind => entry.Key.EndsWith(kind, StringComparison.Ordinal)) && entry.Value.Length > 0))
            Assert.DoesNotContain(secret, complaint.ToString(), StringComparison.Ordinal);
    }

    private sealed class Host(Dictionary<string, string> settings) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            foreach (var (key, value) in settings) builder.UseSetting(key, value);
        }
    }
}
