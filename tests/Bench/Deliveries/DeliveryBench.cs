using System.Diagnostics;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Bench.Deliveries;

/// <summary>
/// 100,000 messages through the sandbox by one Api that is killed five times on the way. The sandbox counts what arrived: nothing twice, and what the
/// books call neither sent nor unknown did not arrive.
/// </summary>
internal sealed class DeliveryBench : IBench
{
    private const int Messages = 100_000, Kills = 5, Lanes = 4, BatchSize = 32;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    private static readonly (string, string)[] Settings =
    [
        ("Notices__Sending__Lanes", $"{Lanes}"), ("Notices__Sending__BatchSize", $"{BatchSize}"), ("Notices__Sending__SubscribePerSecond", "10000"),
        ("Notices__Sending__PatienceSeconds", "10"),
    ];

    public string Name => "delivery";

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        bounded.CancelAfter(Longest);
        await using var installation = await Installation.Prepare(bounded.Token);
        await using var sandbox = await Sandbox.Start();
        await using var load = new DeliveryLoad(installation);
        await sandbox.Admin.AddCrowd(DeliveryLoad.Crowd, Messages, DeliveryLoad.Template);

        var expansion = Stopwatch.StartNew();
        await load.Write(Messages, bounded.Token);
        figures.Add("written_per_second", Messages / expansion.Elapsed.TotalSeconds);

        var sending = Stopwatch.StartNew();
        for (var kill = 1; kill <= Kills; kill++)
        {
            await using var killed = await installation.StartTowards(sandbox.BaseAddress, Settings, bounded.Token);
            await load.WaitUntilEnded(Messages * kill / (Kills + 1), bounded.Token);
        }

        await using var last = await installation.StartTowards(sandbox.BaseAddress, Settings, bounded.Token);
        await load.WaitUntilEnded(Messages, bounded.Token);
        sending.Stop();
        Report(figures, await load.Count(bounded.Token), await sandbox.Admin.CountCrowd(DeliveryLoad.Crowd, Messages));
        figures.Add("deliveries_per_second", Messages / sending.Elapsed.TotalSeconds);
        figures.Add("resident_mb", last.PeakMemory);
    }

    private static void Report(Figures figures, DeliveryCounts books, WechatSandbox.Phones.CrowdCount arrived)
    {
        figures.Add("kills", Kills);
        figures.Add("sent", books.Sent);
        figures.Add("unknown", books.Unknown, Limit.AtMost(Kills * Lanes * BatchSize));
        figures.Add("neither", Messages - books.Sent - books.Unknown, Limit.AtMost(0));
        figures.Add("arrived", arrived.Messages, Limit.AtLeast(books.Sent));
        figures.Add("arrived_of_unknown", arrived.Messages - books.Sent);
        figures.Add("most_of_one_person", arrived.Most, Limit.AtMost(1));
        figures.Add("sent_twice", arrived.Messages - arrived.Reached, Limit.AtMost(0));
        figures.Add("credits_spent", books.CreditsSpent, Limit.AtLeast(Messages));
        figures.Add("credits_left", books.CreditsLeft, Limit.AtMost(0));
    }
}
