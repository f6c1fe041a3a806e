using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Domain.Tests.Surveys.Results;

public sealed class AskedQuestionsTests
{
    private static readonly Question Place = new("place", QuestionKind.Single, "在哪里？", true, [new("north", "北门"), new("south", "南门"), new("east", "东门")]);
    private static readonly Question Dog = new("dog", QuestionKind.Single, "有狗吗？", true, [new("yes", "有"), new("no", "没有")]);

    [Fact]
    public void A_survey_that_was_never_corrected_is_named_as_it_is_asked()
    {
        var asked = AskedQuestions.Of([Place, Dog]);

        Assert.Equal([Place.Title, Dog.Title], asked.Questions.Select(question => question.Title));
        Assert.Equal(Place.Options, asked.Questions[0].Options);
        Assert.False(asked.HaveChanged);
    }

    [Fact]
    public void What_was_taken_out_comes_last_and_says_so_and_changed_words_name_their_version()
    {
        var asked = Over(
            [Place with { Title = "在那里？" }, Dog],
            [Place with { Options = [new("south", "南大门"), new("north", "北门")] }]);

        Assert.Equal(["在哪里？（第 1 版：在那里？）", "有狗吗？（已取消，第 1 版有）"], asked.Questions.Select(question => question.Title));
        Assert.Equal(["南大门（第 1 版：南门）", "北门", "东门（已取消，第 1 版有）"], asked.Questions[0].Options.Select(option => option.Text));
        Assert.Equal(["有", "没有"], asked.Questions[1].Options.Select(option => option.Text));
    }

    [Fact]
    public void What_was_added_says_from_which_version_on()
    {
        var asked = Over([Place with { Options = [.. Place.Options.Take(2)] }], [Place, Dog], [Place, Dog]);

        Assert.Equal(["在哪里？", "有狗吗？（第 2 版起）"], asked.Questions.Select(question => question.Title));
        Assert.Equal("东门（第 2 版起）", asked.Questions[0].Options[2].Text);
    }

    [Fact]
    public void What_was_asked_now_and_then_names_the_versions()
    {
        var asked = Over([Place, Dog], [Place], [Place, Dog], [Place], [Place, Dog]);

        Assert.Equal("有狗吗？（第 1、3、5 版有）", asked.Questions[1].Title);
    }

    private static AskedQuestions Over(params Question[][] versions) =>
        AskedQuestions.Of(versions.Select((questions, i) => KeyValuePair.Create(i + 1, (IReadOnlyList<Question>)questions)));
}
