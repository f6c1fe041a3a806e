using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Wechat;
using ZiZhiJin.Storage.Encryption;
using ZiZhiJin.Storage.Redis;
using ZiZhiJin.Wechat;
using ZiZhiJin.Wechat.Callbacks;
using ZiZhiJin.Wechat.Callbacks.Messages;
using ZiZhiJin.Wechat.Callbacks.Replies;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Api.Tests.Wechat;

/// <summary>What answers messages in one process, over a Redis that others share and a chat that counts how often it is asked.</summary>
internal sealed class ChatProcess : IAsyncDisposable
{
    private readonly ServiceProvider all;

    private ChatProcess(ServiceProvider all) => this.all = all;

    public static async Task<ChatProcess> Start(Sandbox wechat, CountingReplies chat, string redis)
    {
        var services = new ServiceCollection();
        services.AddWechat(SettingsOf(wechat));
        services.AddCallbacks();
        services.AddSingleton(_ => new RedisGateway(new RedisGatewayOptions { ConnectionString = redis, Timeout = TimeSpan.FromSeconds(5) }, NullLogger<RedisGateway>.Instance));
        services.AddSingleton(KeyRing.Load(TestKeys.Path));
        services.AddSingleton<IMessageReplies>(chat);
        var process = new ChatProcess(services.BuildServiceProvider());
        await process.Connect(redis.Length > 0);
        return process;
    }

    public ReplyMemory Memory => all.GetRequiredService<ReplyMemory>();

    public async Task<string?> Deliver(WechatMessage message) =>
        (await all.GetRequiredService<TimelyReplies>().ReplyTo(message) as TextReply)?.Content;

    public ValueTask DisposeAsync() => all.DisposeAsync();

    private async Task Connect(bool thereIsOne)
    {
        var redis = all.GetRequiredService<RedisGateway>();
        await redis.StartAsync(CancellationToken.None);
        while (thereIsOne && !redis.IsUp) await Task.Delay(20);
    }

    private static IConfiguration SettingsOf(Sandbox wechat)
    {
        var settings = new Dictionary<string, string?> { ["Wechat:ApiBase"] = $"{wechat.BaseAddress}" };
        foreach (var (name, account) in new[] { ("OfficialAccount", SandboxAccount.Official), ("MiniProgram", SandboxAccount.Mini) })
        {
            (settings[$"Wechat:{name}:AppId"], settings[$"Wechat:{name}:Secret"]) = (account.AppId, account.Secret);
            (settings[$"Wechat:{name}:Token"], settings[$"Wechat:{name}:EncodingAesKey"]) = (SandboxAccount.Token, SandboxAccount.EncodingAesKey);
        }
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }
}
