using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>A fault of our own, made by taking a table away.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task A_fault_tells_the_caller_nothing_about_itself_and_the_log_where_it_was()
    {
        await using var api = await TestApi.Start();
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(api));
        await api.InDb(db => db.Database.ExecuteSqlRawAsync("RENAME TABLE survey_turnouts TO taken_away"));

        var answer = await survey.Committee.Get($"/api/staff/surveys/{survey.Id}/tallies");

        Assert.Equal(500, (int)answer.Status);
        Assert.True(ErrorShape.IsProblem(answer));
        Assert.Equal(("fault", "系统出错了，我们已经记下。"), (answer.Code, answer.Json.GetProperty("detail").GetString()));
        foreach (var secret in new[] { "survey_turnouts", "MySql", "Exception", "   at ", "ReadTallies" })
            Assert.DoesNotContain(secret, answer.Body, StringComparison.Ordinal);
        var logged = api.Log.Lines.Single(line => line.Contains("Fault at GET", StringComparison.Ordinal));
        Assert.Contains("ReadTallies.Handle", logged, StringComparison.Ordinal);
        Assert.DoesNotContain("survey_turnouts", logged, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_without_its_tables_is_not_ready()
    {
        await using var api = await TestApi.Start();
        await api.InDb(db => db.Database.ExecuteSqlRawAsync("RENAME TABLE areas TO taken_away"));

        var ready = await ApiAnswer.Of(api.Http.GetAsync("/readyz"));

        Assert.Equal(503, (int)ready.Status);
        Assert.Equal("mysql", ready.Json.GetProperty("down")[0].GetString());
    }
}
