namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>What may be held against what: two different questions that are not answered in words, or one of them and the channels or buildings.</summary>
public static class CrossPolicy
{
    public static void Check(IReadOnlyList<Question> questions, string rows, string columns)
    {
        if (!IsKnown(questions, rows)) throw Malformed("rows", "行要选一道选择题、评分题或排序题，或者 @channel、@building。");
        if (!IsKnown(questions, columns)) throw Malformed("columns", "列要选一道选择题、评分题或排序题，或者 @channel、@building。");
        if (rows == columns || (!IsQuestion(rows) && !IsQuestion(columns))) throw Malformed("columns", "请选两道不同的题，或者一道题和答卷方式、楼栋。");
    }

    private static bool IsQuestion(string of) => of is not (Breakdown.ByChannel or Breakdown.ByBuilding);

    private static bool IsKnown(IReadOnlyList<Question> questions, string of) =>
        !IsQuestion(of) || questions.Any(question => question.Id == of && question.Kind is not (QuestionKind.Text or QuestionKind.LongText));

    private static MalformedException Malformed(string field, string sentence) => new("results.no-such-table", field, sentence);
}
