using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Intake;

/// <summary>Steps of many conversations are kept together, and each as if it were alone.</summary>
public sealed class ChatStepTests
{
    [Fact]
    public async Task Thirty_people_who_say_two_things_each_at_once_are_two_steps_further_each()
    {
        var api = await TestApi.Shared();
        var accounts = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => ChatTests.ChatAccount(api)));

        await Task.WhenAll(accounts.SelectMany(account => new[] { "菜单", "帮助" }.Select(words => Say(api, account, words))));

        Assert.All(await Steps(api, accounts), steps => Assert.Equal(2, steps));
    }

    [Fact]
    public async Task Newcomers_and_those_who_go_on_are_kept_together()
    {
        var api = await TestApi.Shared();
        var accounts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ChatTests.ChatAccount(api)));
        await Task.WhenAll(accounts.Take(10).Select(account => Say(api, account, "登记")));

        await Task.WhenAll(accounts.Select(account => Say(api, account, "菜单")));

        var steps = await Steps(api, accounts);
        Assert.Equal((10, 10), (steps.Count(taken => taken == 2), steps.Count(taken => taken == 1)));
    }

    [Fact]
    public async Task Two_processes_take_a_message_each_and_both_are_kept()
    {
        var api = await TestApi.Shared();
        await using var twin = await api.StartTwin();
        var account = await ChatTests.ChatAccount(api);

        await Task.WhenAll(Say(api, account, "菜单"), Say(twin, account, "帮助"));
        await Task.WhenAll(Say(api, account, "菜单"), Say(twin, account, "帮助"));

        Assert.Equal(4, Assert.Single(await Steps(api, [account])));
    }

    private static Task<string> Say(TestApi api, Guid account, string words) => ChatTests.Step(api, account, RandomNumberGenerator.GetBytes(32), words);

    private static Task<List<int>> Steps(TestApi api, Guid[] accounts) =>
        api.InDb(db => db.Conversations.Where(conversation => accounts.Contains(conversation.AccountId)).Select(conversation => conversation.Steps).ToListAsync());
}
