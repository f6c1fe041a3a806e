using ZiZhiJin.Domain.Intake;

namespace ZiZhiJin.Domain.Tests.Intake;

/// <summary>What people type on a phone, and say into one.</summary>
public sealed class ChatWordsTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData(" ３。", 3)]
    [InlineData("第二个", 2)]
    [InlineData("选三", 3)]
    [InlineData("两", 2)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("九十九", 99)]
    [InlineData("一百", null)]
    [InlineData("十十", null)]
    [InlineData("", null)]
    [InlineData("路灯", null)]
    [InlineData("99999999999", null)]
    [InlineData("-1", null)]
    public void A_number_is_read_as_people_write_it(string text, int? number) => Assert.Equal(number, ChatWords.NumberIn(text));

    [Theory]
    [InlineData("1 3", 5, "1,3")]
    [InlineData("1，3、5", 5, "1,3,5")]
    [InlineData("13", 5, "1,3")]
    [InlineData("13", 20, "13")]
    [InlineData("一和三", 5, "1,3")]
    [InlineData("1 红", 5, null)]
    public void Several_numbers_are_read_apart_or_in_a_row(string text, int highest, string? numbers) =>
        Assert.Equal(numbers, ChatWords.NumbersIn(text, highest) is { } read ? string.Join(',', read) : null);

    [Theory]
    [InlineData("上一步。", ChatCommand.Back)]
    [InlineData(" 退出 ", ChatCommand.Leave)]
    [InlineData("“菜单”", ChatCommand.Menu)]
    [InlineData("人工！", ChatCommand.Person)]
    public void A_command_is_heard_with_stops_and_quotes(string text, ChatCommand command) => Assert.Equal(command, ChatWords.CommandIn(text));

    [Fact]
    public void A_command_inside_a_sentence_is_none() => Assert.Null(ChatWords.CommandIn("楼道的菜单牌坏了"));

    [Fact]
    public void Half_a_character_stops_nobody() => Assert.NotNull(ChatWords.Even("灯\ud83d"));
}
