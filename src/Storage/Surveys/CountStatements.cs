using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>Moves the stored counts of a group: who was counted in one channel before is taken back there, and added where they are now. What was chosen is counted after the closing.</summary>
internal static class CountStatements
{
    public static void Append(SqlText sql, IReadOnlyCollection<AnswerSheet> sheets)
    {
        // One order for all groups, so that two of them meet without a deadlock.
        var turnouts = new SortedDictionary<(Guid Survey, Channel Channel), int>();
        foreach (var sheet in sheets)
        {
            if (sheet.Stored is { } before) Count(sheet, before.Channel, -1);
            Count(sheet, sheet.Latest!.Channel, 1);
        }

        Turnouts(sql, [.. turnouts.Where(turnout => turnout.Value != 0)]);

        void Count(AnswerSheet sheet, Channel channel, int sign) =>
            turnouts[(sheet.Survey.Id, channel)] = turnouts.GetValueOrDefault((sheet.Survey.Id, channel)) + sign;
    }

    private static void Turnouts(SqlText sql, IReadOnlyList<KeyValuePair<(Guid Survey, Channel Channel), int>> turnouts)
    {
        if (turnouts.Count == 0) return;
        sql.Append("INSERT INTO survey_turnouts (SurveyId, Channel, Answers) VALUES ");
        sql.Each(turnouts, turnout => sql.Append("(").Value(turnout.Key.Survey).Append(", ").Value((int)turnout.Key.Channel).Append(", ")
            .Value(turnout.Value).Append(")"));
        sql.Append(" ON DUPLICATE KEY UPDATE Answers = Answers + VALUES(Answers); ");
    }
}
