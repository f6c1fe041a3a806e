using ZiZhiJin.Servers;

namespace ZiZhiJin.Storage.Tests.Commits;

/// <summary>An open survey on a server of the test's own, to be killed or frozen; commands give up after two seconds.</summary>
public abstract class PrivateSurveyTests : SurveyTests
{
    protected MariaDbServer Server { get; private set; } = null!;

    private protected override async Task<string> Prepare()
    {
        Server = await MariaDbServer.StartNew();
        await new SurveyDatabase(Server.ConnectionString("")).Execute("CREATE DATABASE surveys");
        return Server.ConnectionString("surveys") + ";default command timeout=2;connection timeout=2";
    }

    private protected override async Task CleanUp() => await Server.DisposeAsync();
}
