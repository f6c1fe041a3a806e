using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Tests.Surveys;

public sealed class CorrectionTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly AnswerOption[] Two = [new("a", "一"), new("b", "二")];
    private static readonly Question Asked = new("q", QuestionKind.Single, "有一个错字", true, Two);

    [Fact]
    public void Words_order_options_and_whether_it_is_asked_may_change()
    {
        CorrectionPolicy.Check([Asked with { Title = "没有错字", Required = false, Options = [.. Two, new("c", "三")] }], [Asked]);
        CorrectionPolicy.Check([Asked with { Id = "other", Kind = QuestionKind.Multiple }], [Asked]);
    }

    [Fact]
    public void An_id_keeps_its_kind_and_its_scale_over_all_versions()
    {
        Assert.Equal("questions[0].kind", Fault(Asked with { Kind = QuestionKind.Multiple }, Asked));
        var rating = new Question("r", QuestionKind.Rating, "满意吗", false, []) { Scale = new RatingScale(5) };
        Assert.Equal("questions[0].scale.highest", Fault(rating with { Scale = new RatingScale(10) }, rating));
        CorrectionPolicy.Check([rating with { Scale = null }], [rating]);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(" 字 ", false)]
    [InlineData("错字", true)]
    public void A_correction_says_why(string reason, bool isTaken)
    {
        var correct = () => new Correction(reason, Guid.CreateVersion7(), Now);

        if (isTaken) Assert.Equal(reason, correct().Reason);
        else Assert.Equal("reason", Assert.Throws<MalformedException>(correct).Field);
    }

    [Fact]
    public void Only_an_open_survey_is_corrected_and_each_time_it_is_another_version()
    {
        var survey = Survey.DraftFree(Guid.CreateVersion7(), new SurveyText("问卷", [Asked]), Now);
        var corrected = new SurveyText("问卷", [Asked with { Title = "没有错字" }]);
        Assert.Throws<RefusedException>(() => survey.Correct(corrected));

        survey.Open(Now);
        survey.Correct(corrected);
        Assert.Equal(2, survey.Version);

        survey.Close(Now);
        Assert.Equal(SurveyRefusals.Closed, Assert.Throws<RefusedException>(() => survey.Correct(corrected)).Refusal);
    }

    private static string Fault(Question corrected, Question earlier) => Assert.Throws<MalformedException>(() => CorrectionPolicy.Check([corrected], [earlier])).Field;
}
