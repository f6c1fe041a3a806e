namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>What may be held against what: two different questions that are not answered in words, or one of them and the channels, buildings or versions.</summary>
public static class CrossPolicy
{
    public static void Check(AskedQuestions asked, string rows, string columns)
    {
        if (!IsKnown(asked, rows)) throw Malformed("rows", "行要选一道选择题、评分题或排序题，或者 @channel、@building、@version。");
        if (!IsKnown(asked, columns)) throw Malformed("columns", "列要选一道选择题、评分题或排序题，或者 @channel、@building、@version。");
        if (rows == columns || (!IsQuestion(rows) && !IsQuestion(columns))) throw Malformed("columns", "请选两道不同的题，或者一道题和答卷方式、楼栋、版本。");
    }

    private static bool IsQuestion(string of) => !of.StartsWith('@');

    private static bool IsKnown(AskedQuestions asked, string of) => of switch
    {
        Breakdown.ByChannel or Breakdown.ByBuilding => true,
        Breakdown.ByVersion => asked.HaveChanged,
        _ => asked.Questions.Any(question => question.Id == of && question.Kind is not (QuestionKind.Text or QuestionKind.LongText or QuestionKind.Photos)),
    };

    private static MalformedException Malformed(string field, string sentence) => new("results.no-such-table", field, sentence);
}
