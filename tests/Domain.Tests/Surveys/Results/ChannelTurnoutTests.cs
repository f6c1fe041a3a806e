using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Domain.Tests.Surveys.Results;

public sealed class ChannelTurnoutTests
{
    [Theory]
    [InlineData(0, 0, "", null)]
    [InlineData(30, 0, "Mini 30", null)]
    [InlineData(30, 5, "Mini 30, Paper 5", null)]
    [InlineData(30, 4, "", 34)]
    [InlineData(4, 0, "", 4)]
    public void Channels_of_fewer_than_five_are_told_together_with_the_smallest_other(int mini, int paper, string shown, int? together)
    {
        var turnout = ChannelTurnout.Of(new Dictionary<Channel, int> { [Channel.Mini] = mini, [Channel.Paper] = paper });

        Assert.Equal(shown, string.Join(", ", turnout.Shown.OrderBy(channel => channel.Key).Select(channel => $"{channel.Key} {channel.Value}")));
        Assert.Equal(together, turnout.Together);
    }

    [Fact]
    public void Nobody_can_subtract_a_channel_of_one_to_four_out_of_it()
    {
        var random = new Random(17);
        for (var i = 0; i < 2000; i++)
        {
            var answers = Enum.GetValues<Channel>().ToDictionary(channel => channel, _ => random.Next(3) * random.Next(10));
            var turnout = ChannelTurnout.Of(answers);
            var all = answers.Values.Sum();

            Assert.Equal(all, turnout.Shown.Values.Sum() + (turnout.Together ?? 0));
            Assert.DoesNotContain(turnout.Shown.Values, SmallCells.IsSmall);
            if (turnout.Together is { } together) Assert.True(together >= SmallCells.Least || together == all, $"{together} of {all}");
        }
    }
}
