using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Tests.Surveys;

public sealed class AnswerPolicyTests
{
    private static readonly AnswerOption[] Places = [new("lamp", "路灯"), new("bench", "长椅"), new("ramp", "坡道")];

    [Theory]
    [InlineData(null, 0, "answers[0].rating")]
    [InlineData(null, 1, null)]
    [InlineData(null, 5, null)]
    [InlineData(null, 6, "answers[0].rating")]
    [InlineData(2, 2, null)]
    [InlineData(2, 3, "answers[0].rating")]
    [InlineData(10, 10, null)]
    [InlineData(10, 11, "answers[0].rating")]
    public void A_rating_lies_between_one_and_the_top_of_its_scale(int? highest, int rating, string? fault) =>
        MustBe(fault, Rating(highest), new QuestionAnswer("q", Rating: rating));

    [Fact]
    public void A_required_rating_is_given_and_another_may_stay_away()
    {
        MustBe("answers[0].rating", Rating(5) with { Required = true }, new QuestionAnswer("q"));
        MustBe(null, Rating(5), new QuestionAnswer("q"));
    }

    [Theory]
    [InlineData("lamp", 2, null, null)]
    [InlineData("lamp ramp", 2, null, null)]
    [InlineData("lamp ramp bench", 2, null, "answers[0].choices")]
    [InlineData("lamp ramp bench", null, null, null)]
    [InlineData("lamp lamp", null, null, "answers[0].choices")]
    [InlineData("lamp moon", null, null, "answers[0].choices")]
    [InlineData("lamp", null, "灯", "answers[0].text")]
    public void A_ranking_puts_different_options_in_order_up_to_its_number_of_places(string choices, int? most, string? text, string? fault)
    {
        var question = new Question("q", QuestionKind.Ranking, "最要紧的", false, Places, most);

        MustBe(fault, question, new QuestionAnswer("q", choices.Split(' '), text));
    }

    [Theory]
    [InlineData(QuestionKind.Text, null, 500, null)]
    [InlineData(QuestionKind.Text, null, 501, "answers[0].text")]
    [InlineData(QuestionKind.Text, 2000, 2000, null)]
    [InlineData(QuestionKind.LongText, null, 5000, null)]
    [InlineData(QuestionKind.LongText, null, 5001, "answers[0].text")]
    [InlineData(QuestionKind.LongText, 800, 801, "answers[0].text")]
    public void A_text_is_no_longer_than_its_question_allows(QuestionKind kind, int? most, int length, string? fault) =>
        MustBe(fault, new Question("q", kind, "请说", false, [], MaxLength: most), new QuestionAnswer("q", Text: new string('字', length)));

    [Theory]
    [InlineData(QuestionKind.Rating, "answers[0].choices")]
    [InlineData(QuestionKind.Text, "answers[0].choices")]
    [InlineData(QuestionKind.LongText, "answers[0].choices")]
    public void Choices_answer_no_question_that_offers_none(QuestionKind kind, string fault) =>
        MustBe(fault, new Question("q", kind, "题", false, []), new QuestionAnswer("q", ["lamp"]));

    [Theory]
    [InlineData(QuestionKind.Text)]
    [InlineData(QuestionKind.Single)]
    [InlineData(QuestionKind.Multiple)]
    [InlineData(QuestionKind.Ranking)]
    public void A_number_answers_only_a_rating(QuestionKind kind) =>
        MustBe("answers[0].rating", new Question("q", kind, "题", false, kind == QuestionKind.Text ? [] : Places), new QuestionAnswer("q", Rating: 3));

    [Fact]
    public void Votes_go_to_the_value_of_a_rating_to_each_chosen_option_and_to_each_place_of_a_ranking()
    {
        Assert.Equal([("4", 0)], CountedVotes.Of(new QuestionAnswer("q", Rating: 4)));
        Assert.Equal([("lamp", 0), ("ramp", 0)], CountedVotes.Of(new QuestionAnswer("q", ["lamp", "ramp"])));
        Assert.Equal([("ramp", 1), ("lamp", 2)], CountedVotes.Of(new QuestionAnswer("q", ["ramp", "lamp"]) { Ranked = true }));
        Assert.Empty(CountedVotes.Of(new QuestionAnswer("q", Text: "灯")));
    }

    private static Question Rating(int? highest) =>
        new("q", QuestionKind.Rating, "满意吗", false, []) { Scale = highest is { } top ? new RatingScale(top) : null };

    private static void MustBe(string? fault, Question question, QuestionAnswer answer)
    {
        if (fault is null) AnswerPolicy.Check([question], [answer]);
        else Assert.Equal(fault, Assert.Throws<MalformedException>(() => AnswerPolicy.Check([question], [answer])).Field);
    }
}
