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
    [InlineData(Channel.Mini, Channel.Helper, null)]
    [InlineData(Channel.Mini, Channel.Paper, null)]
    [InlineData(Channel.Chat, Channel.Mini, null)]
    public void Ones_own_word_goes_before_a_form_and_a_form_before_a_helper(Channel incoming, Channel? standing, string? refusal) =>
        Assert.Equal(refusal, WordPolicy.Check(incoming, standing)?.Code);
}
