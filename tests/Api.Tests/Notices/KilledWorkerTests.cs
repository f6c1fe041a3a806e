using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Http;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices.Credits;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Notices.Delivering;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Faults;

namespace ZiZhiJin.Api.Tests.Notices;

/// <summary>The bench "delivery" in small: the worker's process is killed (SIGKILL) while it sends.</summary>
public sealed class KilledWorkerTests
{
    private const int Messages = 300, BatchSize = 8;
    private const string Crowd = "killed";

    private static readonly Dictionary<string, string> Sending = new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Notices:Sending:Lanes"] = "1", ["Notices:Sending:BatchSize"] = $"{BatchSize}", ["Notices:Sending:PatienceSeconds"] = "3",
    };

    [Fact]
    public async Task Nothing_is_sent_twice_and_nothing_lost_when_the_worker_is_killed()
    {
        await using var post = await Post.Open();
        await post.Api.Wechat.Admin.AddCrowd(Crowd, Messages, Post.Template);
        await post.Api.Wechat.Admin.Inject(new Fault(Post.SubscribePath) { WaitMilliseconds = 60, Times = Messages });
        await Write(post);

        // The process says on its console that it is up, which the tests' own hosts are told not to do.
        var shared = post.Api.Settings.Where(setting => !Sending.ContainsKey(setting.Key) && !setting.Key.StartsWith("Logging:", StringComparison.Ordinal));
        var settings = new Dictionary<string, string>([.. shared, .. Sending]);
        await using (await ApiProcess.Start(settings)) await Until(post, ended => ended >= Messages / 5);
        await using (await ApiProcess.Start(settings)) await Until(post, ended => ended == Messages);

        var states = await post.Api.InDb(db => db.Deliveries.GroupBy(delivery => delivery.State).Select(state => new { state.Key, Count = state.Count() }).ToDictionaryAsync(state => state.Key, state => state.Count));
        var (sent, unknown) = (states.GetValueOrDefault(DeliveryState.Sent), states.GetValueOrDefault(DeliveryState.Unknown));
        var arrived = await post.Api.Wechat.Admin.CountCrowd(Crowd, Messages);
        Assert.Equal(1, arrived.Most);
        Assert.Equal(Messages, sent + unknown);
        Assert.InRange(unknown, 0, BatchSize);
        Assert.InRange(arrived.Messages, sent, sent + unknown);
        Assert.Equal(Messages, await post.Api.InDb(db => db.SubscriptionCredits.SumAsync(credit => credit.Spent)));
    }

    // Urgent: the processes go by the machine's clock, and it may be night.
    private static async Task Write(Post post)
    {
        var accounts = Enumerable.Range(0, Messages).ToDictionary(_ => Guid.CreateVersion7());
        var personal = post.Api.Services.GetRequiredService<PersonalData>();
        await post.Town.Save(db =>
        {
            foreach (var (id, number) in accounts)
            {
                db.Add(Account.Welcome(id, personal.Seal(id, SandboxIdentity.OpenIdOf(SandboxAccount.Mini, $"{Crowd}-{number}"), null), StandingClock.Start));
                db.Add(new SubscriptionCredit { Id = Guid.CreateVersion7(), AccountId = id, TemplateId = Post.Template, Available = 1, LastWord = SubscriptionWord.Accept, ChangedAt = StandingClock.Start });
            }
        });
        await using var scope = post.Api.Services.CreateAsyncScope();
        var dispatches = scope.ServiceProvider.GetRequiredService<Dispatches>();
        var content = new DispatchContent("征询") { Values = new Dictionary<string, string> { ["title"] = "征询", ["summary"] = "请填写", ["time"] = "2026年5月6日" } };
        var dispatch = await dispatches.Begin("test", Guid.CreateVersion7(), new(post.Town.Neighbourhood.Id, Post.Category, content, IsUrgent: true), CancellationToken.None);
        await dispatches.Add(dispatch, [.. accounts.Keys.Order().Select(id => new Recipient(id, null, id))], CancellationToken.None);
    }

    private static async Task Until(Post post, Func<int, bool> enough)
    {
        for (var tries = 0; tries < 900; tries++)
        {
            if (enough(await post.Api.InDb(db => db.Deliveries.CountAsync(delivery => delivery.State != DeliveryState.Waiting && delivery.State != DeliveryState.Sending)))) return;
            await Task.Delay(100);
        }

        Assert.Fail("The worker did not get on.");
    }
}
