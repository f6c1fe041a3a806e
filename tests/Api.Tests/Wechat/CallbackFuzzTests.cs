using System.Collections.Concurrent;
using System.Net;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Callbacks;

namespace ZiZhiJin.Api.Tests.Wechat;

/// <summary>A hundred thousand spoilt calls over real sockets, in every mode and format. Seeded, so that what fails once fails again.</summary>
public sealed class CallbackFuzzTests : IAsyncLifetime
{
    private const int Bodies = 100_000, Callers = 16;
    private static readonly SandboxAccount[] Accounts = [SandboxAccount.Official, SandboxAccount.Mini];

    private readonly List<TestApi> _hosts = [];
    private readonly ConcurrentDictionary<(bool IsSigned, HttpStatusCode Status), int> _answers = new();
    private readonly ConcurrentQueue<string> _faults = new();

    [Fact]
    public async Task No_spoilt_call_is_a_fault_and_none_without_a_signature_is_answered()
    {
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(number => Task.Run(() => Call(number))));

        Assert.Empty(_faults);
        Assert.Equal(Bodies, _answers.Values.Sum());
        Assert.InRange(_answers[(true, HttpStatusCode.OK)], Bodies / 10, Bodies * 9 / 10);
        Assert.InRange(_answers[(true, HttpStatusCode.BadRequest)], Bodies / 50, Bodies);
        Assert.Equal([HttpStatusCode.Unauthorized], _answers.Keys.Where(answer => !answer.IsSigned).Select(answer => answer.Status));
        foreach (var host in _hosts) await MustStillTalk(host);
    }

    private async Task Call(int number)
    {
        var random = new Random(20261121 + number);
        for (var run = number; run < Bodies; run += Callers)
        {
            var (host, account) = (_hosts[random.Next(_hosts.Count)], Accounts[random.Next(2)]);
            var delivery = SpoiltDelivery.Next(random, account, $"o-fuzz-{number}");
            var (status, body) = await Post(host, account, delivery);
            _answers.AddOrUpdate((delivery.IsSigned, status), 1, (_, before) => before + 1);
            if ((int)status >= 500 || (!delivery.IsSigned && body != "refused"))
                _faults.Enqueue($"caller {number}, run {run}, {account.Name}: {(int)status} to {delivery.Query} {Convert.ToBase64String(delivery.Body)}");
        }
    }

    private static async Task<(HttpStatusCode Status, string Body)> Post(TestApi host, SandboxAccount account, SpoiltDelivery delivery)
    {
        using var content = new ByteArrayContent(delivery.Body);
        using var answer = await host.Http.PostAsync(new Uri($"/wechat/{account.Name}?{delivery.Query}", UriKind.Relative), content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static async Task MustStillTalk(TestApi host)
    {
        var sealedText = PlatformSeal.Seal($"<xml><FromUserName>o-after</FromUserName><CreateTime>1</CreateTime><MsgType>text</MsgType><Content>菜单</Content><MsgId>{Guid.NewGuid():N}</MsgId></xml>", SandboxAccount.Official.AppId);
        var call = new SpoiltDelivery(PlatformQuery.Sealed(sealedText), System.Text.Encoding.UTF8.GetBytes($"<xml><Encrypt>{sealedText}</Encrypt></xml>"), true);
        var (status, body) = await Post(host, SandboxAccount.Official, call);
        Assert.Equal((HttpStatusCode.OK, true), (status, body.Contains("<Encrypt>", StringComparison.Ordinal)));
    }

    public async Task InitializeAsync()
    {
        _hosts.Add(await TestApi.Start(more: Modes("Compat", "Compat")));
        foreach (var (official, mini) in new[] { ("Secure", "Plaintext"), ("Plaintext", "Secure") })
            _hosts.Add(await TestApi.Start(_hosts[0].Settings["ConnectionStrings:Redis"], _hosts[0].Settings["ConnectionStrings:MySql"], _hosts[0].Clock, Modes(official, mini)));
    }

    public async Task DisposeAsync()
    {
        foreach (var host in _hosts) await host.DisposeAsync();
    }

    private static (string Key, string Value)[] Modes(string official, string mini) =>
        [("Wechat:OfficialAccount:Mode", official), ("Wechat:MiniProgram:Mode", mini), ("Logging:Console:LogLevel:Default", "None")];
}
