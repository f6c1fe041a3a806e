using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Tests.Surveys;

public sealed class SurveyTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_survey_goes_from_draft_to_open_to_closed_and_no_other_way()
    {
        var survey = Draft();

        Refuses("survey.not-open-yet", () => survey.Close(Now));
        survey.Open(Now);
        Refuses("survey.already-open", () => survey.Open(Now));
        survey.Close(Now.AddDays(1));
        Refuses("survey.closed", () => survey.Open(Now));
        Refuses("survey.closed", () => survey.Close(Now));

        Assert.Equal((Now, Now.AddDays(1)), (survey.OpenedAt, survey.ClosedAt));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(41)]
    public void A_survey_has_one_to_forty_questions(int count)
    {
        var questions = Enumerable.Range(0, count).Select(i => Text($"q{i}")).ToList();

        var fault = Assert.Throws<MalformedException>(() => QuestionPolicy.Check(questions));

        Assert.Equal("questions", fault.Field);
    }

    [Fact]
    public void Forty_questions_are_as_many_as_may_be() => QuestionPolicy.Check([.. Enumerable.Range(0, 40).Select(i => Text($"q{i}"))]);

    private static Survey Draft() => Survey.Draft(Guid.CreateVersion7(), 2026, new SurveyText("需求", [Text("need")]), new("puxing-2023", 1, 1), Now);

    private static Question Text(string id) => new(id, QuestionKind.Text, "需求", Required: false, []);

    private static void Refuses(string code, Action act) => Assert.Equal(code, Assert.Throws<RefusedException>(act).Refusal.Code);
}
