using ZiZhiJin.Domain.Surveys.Paper;

namespace ZiZhiJin.Domain.Tests.Surveys;

public sealed class PaperCodeTests
{
    private static readonly PaperCode Code = new(4830271, 17);

    [Fact]
    public void A_code_is_read_as_it_was_printed_with_or_without_dashes_and_in_full_width()
    {
        var printed = Code.ToString();

        Assert.Matches("^4830271-017-[0-9]$", printed);
        Assert.Equal(Code, PaperCode.Parse(printed));
        Assert.Equal(Code, PaperCode.Parse(printed.Replace("-", "")));
        Assert.Equal(Code, PaperCode.Parse(" " + printed.Replace('-', ' ')));
        Assert.Equal(Code, PaperCode.Parse(string.Concat(printed.Select(letter => char.IsAsciiDigit(letter) ? (char)(letter - '0' + '０') : letter))));
    }

    [Fact]
    public void Every_single_wrong_digit_is_found()
    {
        var digits = Code.ToString().Replace("-", "");

        for (var i = 0; i < digits.Length; i++)
        for (var digit = '0'; digit <= '9'; digit++)
            if (digit != digits[i]) Assert.Null(PaperCode.Parse(digits[..i] + digit + digits[(i + 1)..]));
    }

    [Fact]
    public void Every_two_neighbours_that_changed_places_are_found()
    {
        var digits = Code.ToString().Replace("-", "");

        for (var i = 0; i + 1 < digits.Length; i++)
            if (digits[i] != digits[i + 1]) Assert.Null(PaperCode.Parse($"{digits[..i]}{digits[i + 1]}{digits[i]}{digits[(i + 2)..]}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("483027101")]
    [InlineData("4830271-017-12")]
    [InlineData("四八三零二七一零一七零")]
    public void What_is_no_code_is_none(string text) => Assert.Null(PaperCode.Parse(text));

    [Theory]
    [InlineData(999_999, 1)]
    [InlineData(1_000_000, 0)]
    public void No_batch_and_no_form_has_such_a_number(int batch, int form) => Assert.Null(PaperCode.Parse(new PaperCode(batch, form).ToString()));
}
