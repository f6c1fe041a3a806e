namespace ZiZhiJin.Domain.Surveys;

/// <summary>
/// What a correction of an open survey may change: words, order, new questions and options, and whether something is asked at all. An id
/// keeps its meaning over all versions, so that answers and tallies of one version can be read beside those of another.
/// </summary>
public static class CorrectionPolicy
{
    public static void Check(IReadOnlyList<Question> corrected, IEnumerable<Question> asked)
    {
        var before = asked.ToLookup(question => question.Id);
        for (var i = 0; i < corrected.Count; i++)
        {
            foreach (var earlier in before[corrected[i].Id]) Check(corrected[i], earlier, $"questions[{i}]");
        }
    }

    private static void Check(Question question, Question earlier, string field)
    {
        if (question.Kind != earlier.Kind) throw Malformed($"{field}.kind", "这个编号的题已经问过，题型不能改。要换题型，请用新的题目编号。");
        if (question.HighestRating != earlier.HighestRating) throw Malformed($"{field}.scale.highest", "这个编号的题已经问过，最高分不能改。要换分值，请用新的题目编号。");
    }

    private static MalformedException Malformed(string field, string sentence) => new("survey.questions-malformed", field, sentence);
}
