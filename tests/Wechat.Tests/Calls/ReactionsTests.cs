using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.Tests.Calls;

public sealed class ReactionsTests
{
    [Fact]
    public void Every_code_of_the_table_has_its_reaction()
    {
        AssertReaction(Reaction.None, 0);
        AssertReaction(Reaction.RetrySoon, -1);
        AssertReaction(Reaction.RenewToken, 40001, 40014, 42001, 41001);
        AssertReaction(Reaction.AlertOperator, 40002, 40013, 40125, 40164, 40243, 41002, 41004, 61024);
        AssertReaction(Reaction.AlertOperator, 89501, 89503, 89506, 89507, 50002, 50004, 50007);
        AssertReaction(Reaction.ForgetRecipient, 40003, 43004, 46004, 50005);
        AssertReaction(Reaction.LogInAgain, 40029, 40163, 42003);
        AssertReaction(Reaction.TurnAway, 40226);
        AssertReaction(Reaction.AuthorizeAgain, 40030, 42002, 42007);
        AssertReaction(Reaction.DeadLetter, 40037, 41030, 47001, 47003, 40033, 40097, 40169, 44002);
        AssertReaction(Reaction.OtherChannel, 43101, 43019, 48002, 45015, 45047);
        AssertReaction(Reaction.WaitForQuota, 45009);
        AssertReaction(Reaction.BackOff, 45011);
        AssertReaction(Reaction.NotAuthorized, 48001, 48004, 61004, 61007);
        AssertReaction(Reaction.HoldForReview, 61010, 43104);
        AssertReaction(Reaction.RefuseContent, 87014);
        AssertReaction(Reaction.RenewSession, 87009);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-2)]
    [InlineData(99999)]
    public void An_unknown_code_is_a_lasting_failure(int code) => AssertReaction(Reaction.GiveUp, code);

    private static void AssertReaction(Reaction expected, params int[] codes) =>
        Assert.All(codes, code => Assert.Equal(expected, Reactions.To(code)));
}
