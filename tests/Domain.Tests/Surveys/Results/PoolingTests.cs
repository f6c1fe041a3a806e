using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Domain.Tests.Surveys.Results;

public sealed class PoolingTests
{
    [Theory]
    [InlineData("5 5 0", "5 5 0")]
    [InlineData("20 0 0", "20 0 0")]
    [InlineData("20 4 0", "- - -")]
    [InlineData("20 5 1", "20 - -")]
    [InlineData("20 7 6 4", "20 7 - -")]
    [InlineData("20 3 2", "20 - -")]
    [InlineData("20 3 1", "- - -")]
    [InlineData("20 9 1 1 1", "20 - - - -")]
    [InlineData("4 4 4", "- - -")]
    public void A_group_is_shown_when_it_and_what_is_left_are_five_or_more(string counts, string shown) =>
        Assert.Equal(shown, Shown(AspectKind.Choice, counts));

    [Theory]
    [InlineData("4 16", "- -")]
    [InlineData("5 15", "5 15")]
    [InlineData("15 5", "15 5")]
    [InlineData("16 4", "- -")]
    [InlineData("20 0", "20 0")]
    [InlineData("0 20", "- -")]
    public void An_option_is_shown_when_five_chose_it_and_five_or_nobody_did_not(string counts, string shown) =>
        Assert.Equal(shown, Shown(AspectKind.Option, counts));

    private static string Shown(AspectKind kind, string text)
    {
        var counts = text.Split(' ').Select(int.Parse).ToArray();
        return string.Join(' ', Pooling.Shown(kind, counts).Select((isShown, i) => isShown ? $"{counts[i]}" : "-"));
    }
}
