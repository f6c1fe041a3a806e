using ZiZhiJin.Servers;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Tests.Commits;

/// <summary>A database with one open survey, 1, and one closed, 2.</summary>
public abstract class SurveyTests : IAsyncLifetime
{
    private TestDatabase? _database;

    private protected SurveyDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = new SurveyDatabase(await Prepare());
        await Database.Create();
        await Database.OpenSurvey(1);
        await Database.OpenSurvey(2);
        await Database.CloseSurvey(2);
    }

    public Task DisposeAsync() => CleanUp();

    private protected virtual async Task<string> Prepare() => (_database = await TestDatabase.Create("storage")).ConnectionString;

    private protected virtual async Task CleanUp() => await _database!.DisposeAsync();

    private protected static Task<Outcome> Write(GroupCommit<Answer, Outcome> engine, int person, string text = "text", int survey = 1) =>
        engine.Write(new Answer(survey, person, text), CancellationToken.None);

    /// <summary>What came of it: null when it was not written or not acknowledged, which are the only failures that callers may see.</summary>
    private protected static async Task<Outcome?> Try(Task<Outcome> writing)
    {
        try
        {
            return await writing;
        }
        catch (Exception e) when (e is TooBusyException or NotAcknowledgedException)
        {
            return null;
        }
    }

    private protected async Task AssertCounted(int answers)
    {
        Assert.Equal(answers, await Database.AnswersOf(1));
        Assert.Equal(answers, await Database.TallyOf(1));
    }
}
