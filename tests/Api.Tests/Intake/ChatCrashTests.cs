using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Http;
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
        var text = Words(talk.Name, "登记");

        var replies = await Task.WhenAll(Deliver(one.Http, text), Deliver(other.Http, text), Deliver(one.Http, text));
        var later = await Deliver(other.Http, text);

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

    [Fact]
    public async Task A_process_killed_between_the_step_and_its_reply_loses_nothing_and_repeats_nothing()
    {
        await using var redis = await RedisServer.StartNew();
        await using var api = await TestApi.Start(redis: redis.ConnectionString);
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(api));
        var (talk, mini) = await Talk.OfResident(api, survey.Town, survey.Committee);
        Assert.Contains("请核对", await talk.Say("问卷", "1", "1", "楼道的灯坏了", "1"), StringComparison.Ordinal);
        var (before, text) = (await Steps(api, talk.Name), Words(talk.Name, "提交"));
        await using var second = await ApiProcess.Start(SettingsFor(api));
        using var platform = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await using (var first = await ApiProcess.Start(SettingsFor(api)))
        {
            await api.InDb(async db =>
            {
                await using var barrier = await db.Database.BeginTransactionAsync();
                await db.Database.ExecuteSqlRawAsync("SELECT 1 FROM conversations FOR UPDATE");
                await platform.ConnectAsync(first.Http.BaseAddress!.Host, first.Http.BaseAddress.Port);
                await platform.SendAsync(Request(text));
                await Until(async () => await survey.DistinctResidents(mini) == 1);
                redis.Freeze();
                await barrier.CommitAsync();
                return 0;
            });
            await Until(async () => await Steps(api, talk.Name) == before + 1);
        }

        var again = await Deliver(second.Http, text);
        redis.Thaw();
        await redis.Flush();

        Assert.Contains("已有 1 位居民参加", again, StringComparison.Ordinal);
        Assert.Equal(again, await Deliver(second.Http, text));
        Assert.Equal(again, await Deliver(api.Http, text));
        Assert.Equal((before + 1, 1), (await Steps(api, talk.Name), await survey.DistinctResidents(mini)));
    }

    private static async Task Until(Func<Task<bool>> come)
    {
        for (var tries = 0; tries < 2000 && !await come(); tries++) await Task.Delay(5);
        Assert.True(await come());
    }

    private static async Task SayThrice(TestApi api, string name, string words, string heard)
    {
        var outcome = await api.Wechat.Phone(name).Do(new PhoneAct("say") { Text = words, Repeats = 2 });

        Assert.True(outcome is { Attempts: 1, Handled: true }, string.Join("; ", outcome.Reasons));
        Assert.All(outcome.Repeats.Append(outcome.Reply).Select(WordsOf), reply => Assert.Equal(WordsOf(outcome.Reply), reply));
        Assert.Contains(heard, outcome.Reply, StringComparison.Ordinal);
    }

    private static async Task<string> Deliver(HttpClient host, string text)
    {
        var sealedText = PlatformSeal.Seal(text, SandboxAccount.Official.AppId);
        using var content = new StringContent(Envelope(sealedText));
        using var answer = await host.PostAsync(new Uri(Address(sealedText), UriKind.Relative), content);
        var reply = Encrypted().Match(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).Groups["text"].Value;
        return WordsOf(PlatformSeal.Unseal(reply, SandboxAccount.Official.AppId));
    }

    // For somebody who sends it and never reads what comes back.
    private static byte[] Request(string text)
    {
        var sealedText = PlatformSeal.Seal(text, SandboxAccount.Official.AppId);
        var body = Envelope(sealedText);
        return Encoding.ASCII.GetBytes($"POST {Address(sealedText)} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }

    private static string Envelope(string sealedText) => $"<xml><Encrypt>{sealedText}</Encrypt></xml>";

    private static string Address(string sealedText) => $"/wechat/official?{PlatformQuery.Sealed(sealedText)}";

    private static string Words(string name, string words) =>
        $"<xml><ToUserName>{SandboxAccount.OriginalId}</ToUserName><FromUserName>{OpenId(name)}</FromUserName><CreateTime>1700000001</CreateTime>" +
        $"<MsgType>text</MsgType><Content>{words}</Content><MsgId>4711</MsgId></xml>";

    // The process says on its console that it is up, which the tests' own hosts are told not to do.
    private static Dictionary<string, string> SettingsFor(TestApi api) => new(
        api.Settings.Where(setting => !setting.Key.StartsWith("Logging:", StringComparison.Ordinal)).Append(new("ASPNETCORE_ENVIRONMENT", "Development")));

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
