using System.Globalization;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Bench.Community;
using ZiZhiJin.Bench.Running;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Bench.Deliveries;

/// <summary>One notice to a crowd of which everybody has allowed one message, written by the product's own storage.</summary>
internal sealed class DeliveryLoad : IAsyncDisposable
{
    public const string Crowd = "crowd", Template = "sandbox-notice";
    private const int AtOnce = 1000;
    private readonly Installation _installation;
    private readonly ServiceProvider _storage;

    public DeliveryLoad(Installation installation)
    {
        var services = new ServiceCollection().AddLogging().AddOptions().AddSingleton(TimeProvider.System);
        services.AddStorage(new ConfigurationBuilder().AddInMemoryCollection(installation.StorageSettings).Build());
        (_installation, _storage) = (installation, services.BuildServiceProvider());
    }

    /// <summary>Urgent, as the bench may run at night.</summary>
    public async Task Write(int messages, CancellationToken cancel)
    {
        await using var scope = _storage.CreateAsyncScope();
        var dispatches = scope.ServiceProvider.GetRequiredService<Dispatches>();
        var content = new DispatchContent("需求征询开始了") { Values = new Dictionary<string, string> { ["title"] = "需求征询", ["summary"] = "请填写", ["time"] = "2026年5月6日" } };
        var dispatch = await dispatches.Begin("bench", Guid.CreateVersion7(), new(Guid.Empty, "survey", content, IsUrgent: true), cancel);
        for (var from = 0; from < messages; from += AtOnce)
        {
            var accounts = Enumerable.Range(from, Math.Min(AtOnce, messages - from)).ToDictionary(_ => Guid.CreateVersion7());
            await AddAccounts(accounts, cancel);
            await dispatches.Add(dispatch, [.. accounts.Keys.Order().Select(id => new Recipient(id, null, id))], cancel);
        }
    }

    public async Task WaitUntilEnded(int messages, CancellationToken cancel)
    {
        await using var connection = await _installation.Connect(cancel);
        while (await Number(connection, "SELECT COUNT(*) FROM deliveries WHERE State > 1", cancel) < messages) await Task.Delay(250, cancel);
    }

    public async Task<DeliveryCounts> Count(CancellationToken cancel)
    {
        await using var connection = await _installation.Connect(cancel);
        return new(
            await Number(connection, "SELECT COUNT(*) FROM deliveries WHERE State = 2", cancel), await Number(connection, "SELECT COUNT(*) FROM deliveries WHERE State = 4", cancel),
            await Number(connection, "SELECT SUM(Spent) FROM subscription_credits", cancel), await Number(connection, "SELECT SUM(Available + Reserved) FROM subscription_credits", cancel));
    }

    public ValueTask DisposeAsync() => _storage.DisposeAsync();

    private async Task AddAccounts(Dictionary<Guid, int> accounts, CancellationToken cancel)
    {
        var personal = _storage.GetRequiredService<PersonalData>();
        var (rows, credits) = (new StringBuilder(), new StringBuilder());
        foreach (var (id, number) in accounts)
        {
            var identity = personal.Seal(id, SandboxIdentity.OpenIdOf(SandboxAccount.Mini, $"{Crowd}-{number}"), null);
            rows.Append(CultureInfo.InvariantCulture, $",({Hex(id)}, X'{Convert.ToHexString(identity.OpenIdFingerprint)}', X'{Convert.ToHexString(identity.OpenId)}', UTC_TIMESTAMP(6), 0)");
            credits.Append(CultureInfo.InvariantCulture, $",({Hex(Guid.CreateVersion7())}, {Hex(id)}, '{Template}', 1, 0, 0, 1, UTC_TIMESTAMP(6))");
        }

        await using var connection = await _installation.Connect(cancel);
        await RosterSeed.Run(connection, $"INSERT INTO accounts (Id, MiniFingerprint, MiniOpenId, WelcomedAt, Revision) VALUES {rows.ToString(1, rows.Length - 1)}", cancel);
        await RosterSeed.Run(connection, $"INSERT INTO subscription_credits (Id, AccountId, TemplateId, Available, Reserved, Spent, LastWord, ChangedAt) VALUES {credits.ToString(1, credits.Length - 1)}", cancel);
    }

    private static async Task<int> Number(MySql.Driver.GuardedConnection connection, string sql, CancellationToken cancel) =>
        Convert.ToInt32(await RosterSeed.Run(connection, sql, cancel), CultureInfo.InvariantCulture);

    private static string Hex(Guid id) => $"X'{Convert.ToHexString(id.ToByteArray(bigEndian: true))}'";
}
