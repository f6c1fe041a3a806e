using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;
using ZiZhiJin.Bench.Load;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;
using ZiZhiJin.Bench.Surveys;

namespace ZiZhiJin.Bench.Meetings;

/// <summary>The vote of Minhang replayed: 60,000 people cast 185,000 ballots, as fast as it goes, at three Api processes on one database. Some are sent twice, to another process.</summary>
internal sealed class MinhangBench : IBench
{
    private const int Residents = 60_000, Motions = 4, Ballots = 185_000, Processes = 3, Connections = 32, SentAgain = 6_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public string Name => "minhang";

    public bool OnlyWhenNamed => true;

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var connection = await installation.Connect(cancel);
        var hall = await VotingHall.Fill(new SurveySeed(connection, cancel), Residents, Motions);
        await hall.ElectClerk();
        var (requests, processes) = (new BallotRequests(hall), await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => installation.Start(cancel))));
        try
        {
            var clock = Stopwatch.StartNew();
            await Task.WhenAll(processes.Select((api, part) => Cast(api, requests, part, Ballots, cancel)));
            figures.Add("seconds", clock.Elapsed.TotalSeconds);
            figures.Add("ballots_per_second", Ballots / clock.Elapsed.TotalSeconds);
            await Task.WhenAll(processes.Select((api, part) => Cast(api, requests, (part + 1) % Processes, SentAgain, cancel)));
            await hall.NothingIsLost(Ballots);
            figures.Add("results_unlike_an_independent_count", await Unlike(hall, processes[0].Port, cancel), Limit.AtMost(0));
        }
        finally
        {
            foreach (var api in processes) await api.DisposeAsync();
        }
    }

    private static async Task Cast(WebProcess api, BallotRequests requests, int part, int ballots, CancellationToken cancel)
    {
        var count = (ballots - part + Processes - 1) / Processes;
        var done = (await ClosedLoop.Run(api.Port, Connections, new PartOf(requests, part, Processes), new RunLength(Longest, 0, count), cancel)).WithoutRefusals();
        if (done.Acknowledged != count) throw new InvalidOperationException($"{done.Acknowledged} of {count} ballots were taken in time.");
    }

    // Closed by the committee over HTTP, and counted here from what was sent.
    private static async Task<int> Unlike(VotingHall hall, int port, CancellationToken cancel)
    {
        using var clerk = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        clerk.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", BenchToken.Of(hall.Area.First));
        var unlike = 0;
        for (var motion = 0; motion < Motions; motion++)
        {
            using var closed = await clerk.PostAsync(new Uri($"/api/staff/motions/{hall.Motions[motion]}/closing", UriKind.Relative), null, cancel);
            var result = JsonDocument.Parse(await closed.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancel)).RootElement;
            var sent = Enumerable.Range(motion * Residents, Math.Clamp(Ballots - motion * Residents, 0, Residents)).CountBy(number => BallotRequests.ChoiceOf(number)).ToDictionary();
            unlike += result.GetProperty("counts").EnumerateArray().Count(count => count.GetProperty("votes").GetInt32() != sent.GetValueOrDefault(count.GetProperty("id").GetString()!));
        }

        return unlike;
    }
}
