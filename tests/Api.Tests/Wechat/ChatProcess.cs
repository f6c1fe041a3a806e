using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ZiZhiJin.Api.Notices;
using ZiZhiJin.Api.Notices.Delivering;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Wechat;
using ZiZhiJin.Servers;
using ZiZhiJin.Storage;
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

    private static Lazy<Task<string>> Database { get; } = new(MakeDatabase);

    public static async Task<ChatProcess> Start(Sandbox wechat, CountingReplies chat, string redis)
    {
        var (services, settings) = (new ServiceCollection(), SettingsOf(wechat, await Database.Value));
        services.AddSingleton(TimeProvider.System);
        services.AddStorage(settings);
        services.AddWechat(settings);
        services.AddDeliveries(settings);
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

    public Task Owe(WechatMessage message) => all.GetRequiredService<SpokenLater>().Owe(message);

    public Task Pay(WechatMessage message, string words) => Pay(message, new TextReply(words));

    public Task Pay(WechatMessage message, WechatReply reply) => all.GetRequiredService<SpokenLater>().Pay(message, reply);

    /// <summary>As if a minute had passed since somebody began to work out what is owed.</summary>
    public Task<int> LetLeasesRunOut() => InScope<ZiZhiJinDb, int>(db => db.LateReplies.ExecuteUpdateAsync(set => set.SetProperty(reply => reply.LeasedUntil, DateTimeOffset.UnixEpoch)));

    public Task<int> AnswerWhatIsOwed() => InScope<LateAnswering, int>(async late =>
    {
        await late.Round(CancellationToken.None);
        return 0;
    });

    /// <summary>Sends what is due.</summary>
    public Task<int?> Send() => InScope<DeliveryRound, int?>(round => round.Run(CancellationToken.None));

    public ValueTask DisposeAsync() => all.DisposeAsync();

    private async Task Connect(bool thereIsOne)
    {
        var redis = all.GetRequiredService<RedisGateway>();
        await redis.StartAsync(CancellationToken.None);
        while (thereIsOne && !redis.IsUp) await Task.Delay(20);
    }

    private async Task<TResult> InScope<T, TResult>(Func<T, Task<TResult>> work) where T : notnull
    {
        await using var scope = all.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<T>());
    }

    private static async Task<string> MakeDatabase()
    {
        var made = (await TestDatabase.Create("chat")).ConnectionString;
        var services = new ServiceCollection();
        services.AddStorage(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:MySql"] = made, ["KeyRing:Path"] = TestKeys.Path }).Build());
        await using var storage = services.BuildServiceProvider();
        await using var scope = storage.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ZiZhiJinDb>().Database.MigrateAsync();
        return made;
    }

    private static IConfiguration SettingsOf(Sandbox wechat, string database)
    {
        var settings = new Dictionary<string, string?> { ["Wechat:ApiBase"] = $"{wechat.BaseAddress}", ["ConnectionStrings:MySql"] = database, ["KeyRing:Path"] = TestKeys.Path };
        foreach (var (name, account) in new[] { ("OfficialAccount", SandboxAccount.Official), ("MiniProgram", SandboxAccount.Mini) })
        {
            (settings[$"Wechat:{name}:AppId"], settings[$"Wechat:{name}:Secret"]) = (account.AppId, account.Secret);
            (settings[$"Wechat:{name}:Token"], settings[$"Wechat:{name}:EncodingAesKey"]) = (SandboxAccount.Token, SandboxAccount.EncodingAesKey);
        }
        return new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
    }
}
