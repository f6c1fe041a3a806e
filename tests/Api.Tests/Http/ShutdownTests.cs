using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;

namespace ZiZhiJin.Api.Tests.Http;

/// <summary>The program as a service manager sees it.</summary>
public sealed class ShutdownTests
{
    private static readonly TimeSpan ShutdownLimit = TimeSpan.FromSeconds(25);

    [Fact]
    public async Task Told_to_end_it_answers_everybody_who_is_waiting_and_ends_in_time()
    {
        await using var api = await TestApi.Start(clock: RightClock());
        var survey = await NeedsSurvey.Opened(await TestTown.Settle(api));
        var residents = await survey.Town.Residents(50);
        await using var process = await ApiProcess.Start(SettingsFor(api));
        await Task.WhenAll(residents.Select(_ => process.Http.GetAsync("/healthz")));

        var answers = await api.InDb(async db =>
        {
            await using var barrier = await db.Database.BeginTransactionAsync();
            await db.Database.ExecuteSqlAsync($"SELECT 1 FROM surveys WHERE Id = {survey.Id.ToByteArray(true)} FOR UPDATE");
            var waiting = residents.Select(resident => survey.Answer(resident with { Http = process.Http })).ToList();
            await Task.Delay(TimeSpan.FromSeconds(1.5));
            await process.Terminate();
            await Task.Delay(TimeSpan.FromSeconds(0.5));
            await barrier.CommitAsync();
            return await Task.WhenAll(waiting);
        });

        Assert.Equal(0, await process.Ended(ShutdownLimit));
        Assert.Contains(answers, answer => answer.Status == HttpStatusCode.OK);
        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.ServiceUnavailable, answer.Body));
        Assert.Equal(answers.Count(answer => answer.Status == HttpStatusCode.OK), await survey.DistinctResidents(survey.Committee));
        MustBeJson(process.Lines);
    }

    // One object a line, each with its time.
    private static void MustBeJson(IReadOnlyCollection<string> lines)
    {
        var entries = lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.All(entries, entry => Assert.EndsWith("Z", entry.GetProperty("Timestamp").GetString(), StringComparison.Ordinal));
        Assert.Contains(entries, entry => entry.GetProperty("Message").GetString()!.StartsWith("Application started", StringComparison.Ordinal));
        Assert.Contains(entries, entry => entry.GetProperty("Message").GetString()!.StartsWith("Application is shutting down", StringComparison.Ordinal));
    }

    // The other process has the machine's clock, and must find the sessions still running.
    private static StandingClock RightClock()
    {
        var clock = new StandingClock();
        clock.Move(DateTimeOffset.UtcNow - StandingClock.Start);
        return clock;
    }

    private static Dictionary<string, string> SettingsFor(TestApi api)
    {
        var settings = Production.Settings();
        foreach (var server in new[] { "ConnectionStrings:MySql", "ConnectionStrings:Redis" }) settings[server] = api.Settings[server];
        return settings;
    }
}
