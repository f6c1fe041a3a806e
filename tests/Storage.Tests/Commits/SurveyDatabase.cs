using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using ZiZhiJin.MySql.Driver;
using ZiZhiJin.Storage.Commits;

namespace ZiZhiJin.Storage.Tests.Commits;

/// <summary>Surveys, their answers and their tallies, and the engines that write there.</summary>
internal sealed class SurveyDatabase(string connectionString)
{
    /// <summary>For tests that are not about waiting: a busy machine is slow.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public async Task Create() => await Execute("""
        CREATE TABLE survey (id int PRIMARY KEY, open tinyint NOT NULL);
        CREATE TABLE answer (id binary(16) PRIMARY KEY, survey int NOT NULL, person int NOT NULL, text varchar(20) NOT NULL, UNIQUE one_per_person (survey, person));
        CREATE TABLE tally (survey int PRIMARY KEY, answers int NOT NULL);
        """);

    public GroupCommit<Answer, Outcome> Engine(GroupCommitOptions? options = null, IGroupWriter<Answer, Outcome>? writer = null) => new(
        writer ?? new AnswerWriter(), Open, options ?? new GroupCommitOptions { MaxWait = Patience }, NullLogger<GroupCommit<Answer, Outcome>>.Instance);

    public Task OpenSurvey(int survey) => Execute($"INSERT INTO survey VALUES ({survey}, 1); INSERT INTO tally VALUES ({survey}, 0)");

    public Task CloseSurvey(int survey) => Execute($"UPDATE survey SET open = 0 WHERE id = {survey}");

    public Task<int> AnswersOf(int survey) => Number($"SELECT COUNT(*) FROM answer WHERE survey = {survey}");

    public Task<int> TallyOf(int survey) => Number($"SELECT answers FROM tally WHERE survey = {survey}");

    public async Task<HashSet<int>> PeopleOf(int survey)
    {
        await using var connection = await Open(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT person FROM answer WHERE survey = {survey}";
        await using var reader = await command.ExecuteReaderAsync();
        var people = new HashSet<int>();
        while (await reader.ReadAsync()) people.Add(reader.GetInt32(0));
        return people;
    }

    /// <summary>Locks the survey's row until what is returned is disposed.</summary>
    public async Task<IAsyncDisposable> HoldSurvey(int survey)
    {
        var connection = await Open(CancellationToken.None);
        await connection.BeginTransactionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT open FROM survey WHERE id = {survey} FOR UPDATE";
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    public async Task<DbConnection> Open(CancellationToken cancel)
    {
        var connection = new GuardedConnection(connectionString);
        await connection.OpenAsync(cancel);
        return connection;
    }

    public async Task Execute(string sql)
    {
        await using var connection = await Open(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private async Task<int> Number(string sql)
    {
        await using var connection = await Open(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
