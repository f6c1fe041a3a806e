using System.Text.Json;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys.Merging;

/// <summary>The statements that turn the answers that were found into those that are wanted, and move the stored counts with them.</summary>
internal static class AnswerDifference
{
    private const string Columns = "(SurveyId, PersonId, Version, Channel, Answers, Receipts, AnsweredAt, ChangedAt, EnteredBy) VALUES ";

    public static void Append(SqlText sql, IReadOnlyCollection<Guid> members, GroupAnswers found, GroupAnswers wanted)
    {
        foreach (var survey in found.Standing.Select(answer => answer.SurveyId).Distinct().Order())
        {
            sql.Append("DELETE FROM survey_answers WHERE SurveyId = ").Value(survey).Append(" AND PersonId IN (")
                .Each(members, person => sql.Value(person)).Append("); ");
        }

        sql.Append("DELETE FROM merged_answers WHERE PersonId IN (").Each(members, person => sql.Value(person)).Append("); ");
        Insert(sql, "survey_answers", wanted.Standing);
        Insert(sql, "merged_answers", wanted.Kept);
        Turnouts(sql, Moved<(Guid, Channel)>(found.Standing, wanted.Standing, answer => [(answer.SurveyId, answer.Channel)]));
    }

    private static void Insert(SqlText sql, string table, IReadOnlyList<MergedAnswer> answers)
    {
        if (answers.Count == 0) return;
        sql.Append("INSERT INTO ").Append(table).Append(" ").Append(Columns);
        sql.Each(answers, answer => sql.Append("(").Value(answer.SurveyId).Append(", ").Value(answer.PersonId).Append(", ").Value(answer.Version).Append(", ")
            .Value((int)answer.Channel).Append(", ").Value(JsonSerializer.Serialize(answer.Answers, Json.Options)).Append(", ").Value(answer.Receipts).Append(", ").Value(answer.AnsweredAt).Append(", ")
            .Value(answer.ChangedAt).Append(", ").Value(answer.EnteredBy).Append(")"));
        sql.Append("; ");
    }

    // What was counted before is taken back, what is counted now is added; most of it is the same.
    private static List<(TKey Key, int By)> Moved<TKey>(
        IEnumerable<MergedAnswer> before, IEnumerable<MergedAnswer> after, Func<MergedAnswer, IEnumerable<TKey>> counted) where TKey : IComparable =>
        [.. before.SelectMany(counted).Select(key => (Key: key, By: -1)).Concat(after.SelectMany(counted).Select(key => (Key: key, By: 1)))
            .GroupBy(count => count.Key, (key, counts) => (Key: key, By: counts.Sum(count => count.By))).Where(count => count.By != 0).OrderBy(count => count.Key)];

    private static void Turnouts(SqlText sql, List<((Guid Survey, Channel Channel) Key, int By)> turnouts)
    {
        if (turnouts.Count == 0) return;
        sql.Append("INSERT INTO survey_turnouts (SurveyId, Channel, Answers) VALUES ");
        sql.Each(turnouts, turnout => sql.Append("(").Value(turnout.Key.Survey).Append(", ").Value((int)turnout.Key.Channel).Append(", ").Value(turnout.By).Append(")"));
        sql.Append(" ON DUPLICATE KEY UPDATE Answers = Answers + VALUES(Answers); ");
    }
}
