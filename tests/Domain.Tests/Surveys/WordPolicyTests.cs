using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Domain.Tests.Surveys;

public class WordPolicyTests
{
    [Theory]
    [InlineData(Channel.Helper, null, null)]
    [InlineData(Channel.Helper, Channel.Helper, null)]
    [InlineData(Channel.Helper, Channel.Paper, "survey.answered-without-helper")]
    [InlineData(Channel.Helper, Channel.Mini, "survey.answered-without-helper")]
    [InlineData(Channel.Paper, null, null)]
    [InlineData(Channel.Paper, Channel.Paper, null)]
    [InlineData(Channel.Paper, Channel.Helper, null)]
    [InlineData(Channel.Paper, Channel.H5, "survey.answered-by-themselves")]
    [InlineData(Channel.Paper, Channel.Talk, null)]
    [InlineData(Channel.Talk, null, null)]
    [InlineData(Channel.Talk, Channel.Talk, null)]
    [InlineData(Channel.Talk, Channel.Paper, null)]
    [InlineData(Channel.Talk, Channel.Helper, null)]
    [InlineData(Channel.Talk, Channel.Mini, "survey.answered-before-talk")]
    [InlineData(Channel.Talk, Channel.H5, "survey.answered-before-talk")]
    [InlineData(Channel.Talk, Channel.Chat, "survey.answered-before-talk")]
    [InlineData(Channel.Helper, Channel.Talk, "survey.answered-without-helper")]
    [InlineData(Channel.Chat, Channel.Talk, null)]
    [InlineData(Channel.Mini, Channel.Helper, null)]
    [InlineData(Channel.Mini, Channel.Paper, null)]
    [InlineData(Channel.Chat, Channel.Mini, null)]
    public void Ones_own_word_goes_before_a_form_or_a_talk_and_these_before_a_helper(Channel incoming, Channel? standing, string? refusal) =>
        Assert.Equal(refusal, WordPolicy.Check(incoming, standing)?.Code);

    [Theory]
    [InlineData(Channel.Talk, Channel.Paper, 0)]
    [InlineData(Channel.Talk, Channel.Helper, 1)]
    [InlineData(Channel.Talk, Channel.Mini, -1)]
    public void A_talk_weighs_as_much_as_a_form(Channel one, Channel other, int sign) =>
        Assert.Equal(sign, Math.Sign(WordPolicy.Weight(one) - WordPolicy.Weight(other)));
}
