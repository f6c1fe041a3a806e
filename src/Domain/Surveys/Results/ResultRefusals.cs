namespace ZiZhiJin.Domain.Surveys.Results;

public static class ResultRefusals
{
    public static readonly Refusal TooManyGroups =
        new("survey.too-many-groups", "这份问卷的选项（或者楼栋）太多，这两项没有交叉统计；它们各自的人数照常公布。可以换另外两项对照。");

    public static readonly Refusal NotClosedYet = new("survey.results-not-yet", "问卷结束以后才公布结果。");
}
