using System.Data.Common;
using System.Text.Json;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Intake;
using ZiZhiJin.Api.Tests.Surveys;
using ZiZhiJin.WechatSandbox;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>After all other tests: what all hosts of this run logged, our own categories at their most talkative, names nobody.</summary>
[Collection(nameof(AfterAllOthers))]
public sealed class WholeRunLogTests
{
    /// <summary>Collections that run alone come last.</summary>
    [CollectionDefinition(nameof(AfterAllOthers), DisableParallelization = true)]
    public sealed class AfterAllOthers;

    [Fact]
    public async Task The_logs_of_the_whole_run_know_nobody()
    {
        var api = await TestApi.Shared();
        await LiveALittle(api);
        GatheredLog.Hide([.. Keys(api), SandboxAccount.EncodingAesKey, SandboxAccount.Official.Secret, SandboxAccount.Mini.Secret]);

        Assert.Contains(GatheredLog.Read(lines => lines), line => line.StartsWith("Debug ", StringComparison.Ordinal));
        Assert.Contains(SandboxIdentity.OpenIdOf(SandboxAccount.Official, _name), GatheredLog.Secrets);
        ErrorShape.None(GatheredLog.Read(new LogScan(GatheredLog.Secrets).Findings));
    }

    private string _name = "";

    // So that there is something to look at when this is the only test.
    private async Task LiveALittle(TestApi api)
    {
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(api));
        (await survey.Answer(await survey.Town.Resident())).MustBeOk();
        var talk = await Talk.Begin(api);
        await talk.Say("问卷", "王桂兰 13800138000");
        _name = talk.Name;
    }

    private static IEnumerable<string> Keys(TestApi api)
    {
        yield return (string)new DbConnectionStringBuilder { ConnectionString = api.Settings["ConnectionStrings:MySql"] }["password"];
        var ring = JsonDocument.Parse(File.ReadAllText(TestKeys.Path)).RootElement;
        yield return ring.GetProperty("fingerprint").GetString()!;
        foreach (var key in ring.GetProperty("keys").EnumerateObject()) yield return key.Value.GetString()!;
    }
}
