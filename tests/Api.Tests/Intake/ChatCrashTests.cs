using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.Servers;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.WechatSandbox;
using ZiZhiJin.WechatSandbox.Callbacks;
using ZiZhiJin.WechatSandbox.Phones;

namespace ZiZhiJin.Api.Tests.Intake;

/// <summary>Servers die in the middle of a conversation: nothing is lost, nothing happens twice, and everybody hears the same.</summary>
public sealed partial class ChatCrashTests
{
    [Fact]
    public async Task Three_deliveries_at_once_to_two_processes_are_one_step_and_one_reply()
    {
        await using var one = await TestApi.Start();
        await using var other = await one.StartTwin();
        var talk = await Talk.Begin(one);
        var before = await Steps(one, talk.Name);
        var text = $"<xml><ToUserName>{SandboxAccount.OriginalId}</ToUserName><FromUserName>{OpenId(talk.Name)}</FromUserName><CreateTime>1700000001</CreateTime>" +
            "<MsgType>text</MsgType><Content>登记</Content><MsgId>4711</MsgId></xml>";

        var replies = await Task.WhenAll(Deliver(one, text), Deliver(other, text), Deliver(one, text));
        var later = await Deliver(other, text);

        Assert.Contains("怎么确认方便", replies[0], StringComparison.Ordinal);
        Assert.Single(replies.Append(later).Distinct());
        Assert.Equal(before + 1, await Steps(one, talk.Name));
    }

    [Fact]
    public async Task A_conversation_goes_on_while_redis_is_dead_and_when_it_is_back()
    {
        await using var redis = await RedisServer.StartNew();
        await using var api = await TestApi.Start(redis: redis.ConnectionString);
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(api));
        var (talk, mini) = await Talk.OfResident(api, survey.Town, survey.Committee);
        await talk.Say("问卷", "1");
        var before = await Steps(api, talk.Name);

        await redis.Kill();
        await SayThrice(api, talk.Name, "1", "第 3/4 题");
        await SayThrice(api, talk.Name, "楼道的灯坏了", "第 4/4 题");
        await redis.Start();
        await SayThrice(api, talk.Name, "1", "请核对");
        await SayThrice(api, talk.Name, "提交", "已有 1 位居民参加");

        Assert.Equal(before + 4, await Steps(api, talk.Name));
        Assert.Equal(1, await survey.DistinctResidents(mini));
    }

    private static async Task SayThrice(TestApi api, string name, string words, string heard)
    {
        var outcome = await api.Wechat.Phone(name).Do(new PhoneAct("say") { Text = words, Repeats = 2 });

        Assert.True(outcome is { Attempts: 1, Handled: true }, string.Join("; ", outcome.Reasons));
        Assert.All(outcome.Repeats.Append(outcome.Reply).Select(WordsOf), reply => Assert.Equal(WordsOf(outcome.Reply), reply));
        Assert.Contains(heard, outcome.Reply, StringComparison.Ordinal);
    }

    private static async Task<string> Deliver(TestApi host, string text)
    {
        var sealedText = PlatformSeal.Seal(text, SandboxAccount.Official.AppId);
        using var content = new StringContent($"<xml><Encrypt>{sealedText}</Encrypt></xml>");
        using var answer = await host.Http.PostAsync(new Uri($"/wechat/official?{PlatformQuery.Sealed(sealedText)}", UriKind.Relative), content);
        var reply = Encrypted().Match(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).Groups["text"].Value;
        return WordsOf(PlatformSeal.Unseal(reply, SandboxAccount.Official.AppId));
    }

    private static string WordsOf(string? reply) => Content().Match(reply ?? "").Groups["words"].Value;

    private static Task<int> Steps(TestApi api, string name)
    {
        var fingerprint = api.Services.GetRequiredService<PersonalData>().OfficialFingerprint(OpenId(name));
        return api.InDb(db => (
            from account in db.Accounts
            join conversation in db.Conversations on account.Id equals conversation.AccountId
            where account.OfficialFingerprint == fingerprint
            select conversation.Steps).SingleAsync());
    }

    private static string OpenId(string name) => SandboxIdentity.OpenIdOf(SandboxAccount.Official, name);

    [GeneratedRegex(@"<Encrypt><!\[CDATA\[(?<text>[^\]]*)\]\]>")]
    private static partial Regex Encrypted();

    [GeneratedRegex(@"<Content><!\[CDATA\[(?<words>.*?)\]\]></Content>", RegexOptions.Singleline)]
    private static partial Regex Content();
}
