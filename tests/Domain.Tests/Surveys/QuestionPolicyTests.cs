using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Tests.Surveys;

public sealed class QuestionPolicyTests
{
    private static readonly AnswerOption[] Two = [new("a", "一"), new("b", "二")];

    [Theory]
    [InlineData(1, "questions[0].scale.highest")]
    [InlineData(2, null)]
    [InlineData(10, null)]
    [InlineData(11, "questions[0].scale.highest")]
    public void A_scale_has_two_to_ten_steps(int highest, string? fault) => MustBe(fault, Rating(new RatingScale(highest)));

    [Theory]
    [InlineData("不满意 一般 满意", null)]
    [InlineData("不满意 满意", "questions[0].scale.labels")]
    [InlineData("不满意 一般 满意 很满意", "questions[0].scale.labels")]
    public void Each_step_has_a_word_or_none_has(string labels, string? fault) => MustBe(fault, Rating(new RatingScale(3, labels.Split(' '))));

    [Fact]
    public void Only_a_rating_has_a_scale_and_it_has_no_options()
    {
        MustBe("questions[0].scale", new Question("q", QuestionKind.Single, "题", false, Two) { Scale = new RatingScale() });
        MustBe("questions[0].options", new Question("q", QuestionKind.Rating, "题", false, Two));
        MustBe(null, new Question("q", QuestionKind.Rating, "题", false, []));
    }

    [Theory]
    [InlineData(QuestionKind.Text, 2000, null)]
    [InlineData(QuestionKind.Text, 2001, "questions[0].maxLength")]
    [InlineData(QuestionKind.LongText, 5000, null)]
    [InlineData(QuestionKind.LongText, 5001, "questions[0].maxLength")]
    public void A_text_has_a_longest_length_by_its_kind(QuestionKind kind, int length, string? fault) =>
        MustBe(fault, new Question("q", kind, "题", false, [], MaxLength: length));

    [Theory]
    [InlineData(0, "questions[0].maxChoices")]
    [InlineData(2, null)]
    [InlineData(3, "questions[0].maxChoices")]
    public void A_ranking_has_at_most_as_many_places_as_options(int places, string? fault) =>
        MustBe(fault, new Question("q", QuestionKind.Ranking, "题", false, Two, places));

    private static Question Rating(RatingScale scale) => new("q", QuestionKind.Rating, "满意吗", false, []) { Scale = scale };

    private static void MustBe(string? fault, Question question)
    {
        if (fault is null) QuestionPolicy.Check([question]);
        else Assert.Equal(fault, Assert.Throws<MalformedException>(() => QuestionPolicy.Check([question])).Field);
    }
}
