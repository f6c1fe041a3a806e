namespace ZiZhiJin.Domain.Surveys.Results;

public static class ResultRefusals
{
    public static readonly Refusal NotClosedYet = new("survey.results-not-yet", "问卷结束以后才公布结果。");
}
