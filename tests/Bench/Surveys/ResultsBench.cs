using System.Data.Common;
using System.Diagnostics;
using ZiZhiJin.Bench.Report;
using ZiZhiJin.Bench.Running;
using ZiZhiJin.MySql.Driver;

namespace ZiZhiJin.Bench.Surveys;

/// <summary>
/// Counting a survey of a million answers when it closes: every question, and any question against any other, with what has to be hidden; then
/// reading one table of two questions, which staff do as often as they like. The floor is a plain SELECT of the same rows. The answers are of persons whose buildings nobody knows,
/// to a free survey: nobody reads them for needs meanwhile. The process has counted another survey before.
/// </summary>
internal sealed class ResultsBench : IBench
{
    private const int Answers = 1_000_000, WarmUp = 50_000, Askers = 1, Reads = 300, Free = 2, Closing = 2;
    private const string Cross = "results/cross?rows=categories&columns=taking-part";

    public string Name => "results";

    public async Task Measure(Figures figures, CancellationToken cancel)
    {
        await using var installation = await Installation.Prepare(cancel);
        await using var connection = await installation.Connect(cancel);
        var seed = new SurveySeed(connection, cancel);
        Console.WriteLine($"  seeding {Answers} answers");
        var (area, other) = (await Closed(seed, 0, Answers), await Closed(seed, 1, WarmUp));

        var plain = await PlainSelect(connection, area, cancel);

        await using var api = await installation.Start(cancel);
        using (var first = new ResultDesk(api.Port, other)) await first.Read("results", cancel);
        using var desk = new ResultDesk(api.Port, area);
        await desk.Read("progress", cancel);
        var counting = Stopwatch.StartNew();
        var counted = (await desk.Read("results", cancel)).GetProperty("answers").GetInt32();
        figures.Add("counting_seconds", counting.Elapsed.TotalSeconds, Limit.AtMost(2));
        figures.Add("plain_select_seconds", plain.TotalSeconds);
        figures.Add("counting_over_floor", counting.Elapsed / plain);
        figures.Add("answers", counted, Limit.AtLeast(Answers));
        await Reading(desk, figures, cancel);
        figures.Add("resident_mb", api.PeakMemory, Limit.AtMost(250));
    }

    // The floor: what it costs to get the same answers out of the database, row by row, and to look at none of them.
    private static async Task<TimeSpan> PlainSelect(GuardedConnection connection, BenchArea area, CancellationToken cancel)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT PersonId, Channel, Answers FROM survey_answers WHERE SurveyId = {SurveyOf(area)}";
        var reading = Stopwatch.StartNew();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) reader.GetValue(2);
        return reading.Elapsed;
    }

    private static async Task<BenchArea> Closed(SurveySeed seed, int index, int answers)
    {
        var area = await seed.Area(index, Askers, surveys: 1);
        await seed.Employ(area);
        await seed.Give(area, answers);
        await seed.Run("UPDATE persons SET ErasedAt = UTC_TIMESTAMP(6) WHERE Address = 'a'");
        await seed.Run($"UPDATE surveys SET Kind = {Free}, State = {Closing}, ClosedAt = UTC_TIMESTAMP(6) WHERE Id = {SurveyOf(area)}");
        return area;
    }

    private static string SurveyOf(BenchArea area) => SurveySeed.Hex(area.Surveys[0].ToByteArray(bigEndian: true));

    private static async Task Reading(ResultDesk desk, Figures figures, CancellationToken cancel)
    {
        var times = new List<double>(Reads);
        for (var i = 0; i < Reads; i++)
        {
            var reading = Stopwatch.StartNew();
            await desk.Read(Cross, cancel);
            times.Add(reading.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        figures.Add("cross_table_p50_ms", times[Reads / 2]);
        figures.Add("cross_table_p99_ms", times[Reads * 99 / 100], Limit.AtMost(2000));
    }
}
