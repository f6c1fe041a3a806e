using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>Moves the stored counts of a group: what was chosen before is taken back, what is chosen now is added.</summary>
internal static class CountStatements
{
    public static void Append(SqlText sql, IReadOnlyCollection<AnswerSheet> sheets)
    {
        var votes = new SortedDictionary<Vote, int>(Comparer<Vote>.Create(ByKey));
        var turnouts = new SortedDictionary<(Guid Survey, Channel Channel), int>();
        foreach (var sheet in sheets)
        {
            if (sheet.Stored is { } before) Count(sheet, before.Channel, before.Answers, -1);
            Count(sheet, sheet.Latest!.Channel, sheet.Latest.Answers, 1);
        }

        Tallies(sql, [.. votes.Where(vote => vote.Value != 0)]);
        Turnouts(sql, [.. turnouts.Where(turnout => turnout.Value != 0)]);

        void Count(AnswerSheet sheet, Channel channel, IReadOnlyList<QuestionAnswer> answers, int sign)
        {
            turnouts[(sheet.Survey.Id, channel)] = turnouts.GetValueOrDefault((sheet.Survey.Id, channel)) + sign;
            foreach (var answer in answers)
            foreach (var (option, place) in CountedVotes.Of(answer))
            {
                var key = new Vote(sheet.Survey.Id, answer.QuestionId, option, place);
                votes[key] = votes.GetValueOrDefault(key) + sign;
            }
        }
    }

    private static void Tallies(SqlText sql, IReadOnlyList<KeyValuePair<Vote, int>> votes)
    {
        if (votes.Count == 0) return;
        sql.Append("INSERT INTO survey_tallies (SurveyId, QuestionId, OptionId, Place, Votes) VALUES ");
        sql.Each(votes, vote => sql.Append("(").Value(vote.Key.Survey).Append(", ").Value(vote.Key.Question).Append(", ")
            .Value(vote.Key.Option).Append(", ").Value(vote.Key.Place).Append(", ").Value(vote.Value).Append(")"));
        sql.Append(" ON DUPLICATE KEY UPDATE Votes = Votes + VALUES(Votes); ");
    }

    private static void Turnouts(SqlText sql, IReadOnlyList<KeyValuePair<(Guid Survey, Channel Channel), int>> turnouts)
    {
        if (turnouts.Count == 0) return;
        sql.Append("INSERT INTO survey_turnouts (SurveyId, Channel, Answers) VALUES ");
        sql.Each(turnouts, turnout => sql.Append("(").Value(turnout.Key.Survey).Append(", ").Value((int)turnout.Key.Channel).Append(", ")
            .Value(turnout.Value).Append(")"));
        sql.Append(" ON DUPLICATE KEY UPDATE Answers = Answers + VALUES(Answers); ");
    }

    // One order for all groups, so that two of them meet without a deadlock.
    private static int ByKey(Vote a, Vote b)
    {
        var bySurvey = a.Survey.CompareTo(b.Survey);
        if (bySurvey != 0) return bySurvey;
        var byQuestion = string.CompareOrdinal(a.Question, b.Question);
        if (byQuestion != 0) return byQuestion;
        var byOption = string.CompareOrdinal(a.Option, b.Option);
        return byOption != 0 ? byOption : a.Place.CompareTo(b.Place);
    }

    private readonly record struct Vote(Guid Survey, string Question, string Option, int Place);
}
