namespace ZiZhiJin.Domain.Surveys;

/// <summary>What a survey's tallies count of an answer.</summary>
public static class CountedVotes
{
    public static IEnumerable<(string QuestionId, string OptionId)> Of(IReadOnlyList<QuestionAnswer> answers) =>
        from answer in answers
        from option in answer.Choices ?? []
        select (answer.QuestionId, option);
}
