using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Tests.Surveys;

public sealed class BranchingPolicyTests
{
    private static readonly AnswerOption[] YesNo = [new("yes", "有"), new("no", "没有")];
    private static readonly Question Dog = new("dog", QuestionKind.Single, "有狗吗？", true, YesNo);
    private static readonly Question Name = new("name", QuestionKind.Text, "叫什么？", true, []) { ShowIf = new Condition("dog", ["yes"]) };
    private static readonly Question Leash = new("leash", QuestionKind.Rating, "牵绳好吗？", true, []) { ShowIf = new Condition("dog", ["yes"]) };
    private static readonly Question Why = new("why", QuestionKind.Text, "为什么不好？", true, []) { ShowIf = new Condition("leash", ["1", "2"]) };

    [Theory]
    [InlineData("dog", "yes", null)]
    [InlineData("dog", "no yes", null)]
    [InlineData("cat", "yes", "questions[1].showIf.questionId")]
    [InlineData("name", "yes", "questions[1].showIf.questionId")]
    [InlineData("later", "yes", "questions[1].showIf.questionId")]
    [InlineData("dog", "maybe", "questions[1].showIf.anyOf")]
    [InlineData("dog", "yes maybe", "questions[1].showIf.anyOf")]
    [InlineData("dog", "yes yes", "questions[1].showIf.anyOf")]
    [InlineData("dog", "", "questions[1].showIf.anyOf")]
    public void A_condition_names_an_earlier_question_and_options_that_it_has(string questionId, string anyOf, string? fault) =>
        MustBe(fault, Dog, Name with { ShowIf = new Condition(questionId, anyOf.Split(' ', StringSplitOptions.RemoveEmptyEntries)) }, Dog with { Id = "later" });

    [Theory]
    [InlineData("0", "questions[1].showIf.anyOf")]
    [InlineData("1", null)]
    [InlineData("5", null)]
    [InlineData("6", "questions[1].showIf.anyOf")]
    public void A_condition_on_a_rating_names_its_values(string value, string? fault) =>
        MustBe(fault, Leash with { ShowIf = null }, Why with { ShowIf = new Condition("leash", [value]) });

    [Fact]
    public void A_condition_cannot_rest_on_words() =>
        MustBe("questions[1].showIf.questionId", Name with { ShowIf = null }, Why with { ShowIf = new Condition("name", ["旺财"]) });

    [Theory]
    [InlineData("yes", 1, "dog leash name why")]
    [InlineData("yes", 3, "dog leash name")]
    [InlineData("yes", null, "dog leash name")]
    [InlineData("no", null, "dog")]
    [InlineData("no", 1, "dog")]
    [InlineData(null, null, "dog")]
    public void What_is_asked_follows_from_what_was_answered_through_all_steps(string? dog, int? leash, string shown)
    {
        QuestionAnswer[] answers = [new("leash", Rating: leash), new("dog", dog is null ? null : [dog])];

        Assert.Equal(shown.Split(' '), BranchingPolicy.Shown([Dog, Name, Leash, Why], answers).Order());
    }

    [Fact]
    public void A_required_question_that_is_not_asked_needs_no_answer_and_takes_none()
    {
        var no = new QuestionAnswer("dog", ["no"]);

        Assert.Equal([no], AnswerPolicy.Check([Dog, Name], [no]));
        Assert.Equal([no], AnswerPolicy.Check([Dog, Name], [new("name", Text: " "), no]));
        Assert.Equal("answers[1].questionId", Assert.Throws<MalformedException>(() => AnswerPolicy.Check([Dog, Name], [no, new("name", Text: "旺财")])).Field);
        Assert.Equal("answers", Assert.Throws<MalformedException>(() => AnswerPolicy.Check([Dog, Name], [new("dog", ["yes"])])).Field);
    }

    [Fact]
    public void What_is_filled_in_so_far_may_lack_anything_and_hold_what_is_not_asked()
    {
        Assert.Empty(AnswerPolicy.CheckDraft([Dog, Name], []));
        Assert.Single(AnswerPolicy.CheckDraft([Dog, Name], [new("name", Text: "旺财")]));
        Assert.Throws<MalformedException>(() => AnswerPolicy.CheckDraft([Dog, Name], [new("dog", ["maybe"])]));
    }

    private static void MustBe(string? fault, params Question[] questions)
    {
        if (fault is null) QuestionPolicy.Check(questions);
        else Assert.Equal(fault, Assert.Throws<MalformedException>(() => QuestionPolicy.Check(questions)).Field);
    }
}
