using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Tests.Surveys;

public sealed class TicksTests
{
    private static readonly AnswerOption[] Things = [new("lamp", "路灯"), new("bench", "长椅"), new("ramp", "坡道")];

    private static readonly Question[] Asked =
    [
        new("words", QuestionKind.Text, "还有什么话？", false, []), new("wants", QuestionKind.Multiple, "想要什么？", true, Things),
        new("content", QuestionKind.Rating, "满意吗？", true, []), new("order", QuestionKind.Ranking, "先做什么？", false, Things),
    ];

    [Fact]
    public void What_is_ticked_is_written_by_its_place_and_words_are_left_out() => Assert.Equal(
        "0103 010102 020104 03020200",
        Hex(Ticks.Of(0x103, Asked, [new("words", Text: "没有"), new("wants", ["ramp"]), new("content", Rating: 5), new("order", ["ramp", "lamp"]) { Ranked = true }])));

    [Fact]
    public void Who_ticks_nothing_has_the_version_only() => Assert.Equal("0001", Hex(Ticks.Of(1, Asked, [new("words", Text: "没有"), new("wants", [])])));

    [Theory]
    [InlineData("wants", "boat")]
    [InlineData("never-asked", "lamp")]
    public void What_was_not_asked_so_has_no_ticks(string question, string option) => Assert.Null(Ticks.Of(1, Asked, [new(question, [option])]));

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void Very_many_ticks_are_not_written(int questions, bool fit)
    {
        var many = Enumerable.Range(0, questions).Select(i => new Question($"q{i}", QuestionKind.Multiple, "？", true, [.. Enumerable.Range(0, 40).Select(o => new AnswerOption($"o{o}", "？"))])).ToList();
        var answers = many.Select(question => new QuestionAnswer(question.Id, [.. question.Options.Select(option => option.Id)])).ToList();

        Assert.Equal(fit, Ticks.Of(1, many, answers) is not null);
    }

    private static string Hex(byte[]? ticks)
    {
        var rest = Convert.ToHexString(ticks!);
        return rest.Length == 4 ? rest : $"{rest[..4]} {rest[4..10]} {rest[10..16]} {rest[16..]}";
    }
}
