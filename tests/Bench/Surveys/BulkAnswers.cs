using System.Text.Json;
using System.Text.Json.Serialization;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Bench.Surveys;

/// <summary>Answers by the hundred thousand, with the counts that the Api would have kept with them.</summary>
internal static class BulkAnswers
{
    private const int AtOnce = 100_000;
    private static readonly string Variants = string.Join(", ", AnswerText.Variants.Select(text => $"'{text.Trim()}'"));

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public static async Task Give(this SurveySeed seed, BenchArea area, int count)
    {
        var ticks = await TicksOf(seed, area);
        for (var given = 0; given < count; given += AtOnce) await Answers(seed, area, SurveySeed.Numbers(area.First + given, Math.Min(AtOnce, count - given)), ticks);
        await Counts(seed, area, count);
    }

    // As the Api writes them beside the answers.
    private static async Task<string> TicksOf(SurveySeed seed, BenchArea area)
    {
        var questions = JsonSerializer.Deserialize<List<Question>>((string)(await seed.Run($"SELECT Questions FROM surveys WHERE Id = {SurveyOf(area)}"))!, Json)!;
        return string.Join(", ", AnswerText.Variants.Select(text => SurveySeed.Hex(Ticks.Of(1, questions, JsonSerializer.Deserialize<List<QuestionAnswer>>(text, Json)!)!)));
    }

    private static Task<object?> Answers(SurveySeed seed, BenchArea area, string numbers, string ticks)
    {
        var survey = SurveyOf(area);
        return seed.Run($"""
            INSERT INTO survey_answers (SurveyId, PersonId, Channel, Answers, Ticks, Receipts, AnsweredAt, ChangedAt)
            SELECT {survey}, {SurveySeed.IdOf("seq")}, 1 + seq % 3, ELT(1 + seq % {AnswerText.Variants.Count}, {Variants}), ELT(1 + seq % {AnswerText.Variants.Count}, {ticks}),
                REPEAT('r', 24), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM {numbers};
            INSERT INTO needs_voices (AreaId, Year, PersonId, FirstSurveyId, Channel, At)
            SELECT s.AreaId, s.Year, {SurveySeed.IdOf("seq")}, s.Id, 1 + seq % 3, UTC_TIMESTAMP(6) FROM surveys s, {numbers} WHERE s.Id = {survey};
            """);
    }

    private static Task<object?> Counts(SurveySeed seed, BenchArea area, int count) => seed.Run($"""
        INSERT INTO survey_turnouts (SurveyId, Channel, Answers)
        SELECT SurveyId, Channel, COUNT(*) FROM survey_answers WHERE SurveyId = {SurveyOf(area)} GROUP BY SurveyId, Channel;
        UPDATE needs_gates SET Residents = {count}, OpenedAt = UTC_TIMESTAMP(6) WHERE AreaId = {SurveySeed.Hex(area.Id)};
        """);

    private static string SurveyOf(BenchArea area) => SurveySeed.Hex(area.Surveys[0].ToByteArray(bigEndian: true));
}
