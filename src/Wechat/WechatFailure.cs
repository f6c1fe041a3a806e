using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat;

/// <summary>Why there is no result. <paramref name="Rid"/> names the case when one asks the platform's support.</summary>
public sealed record WechatFailure(Trouble Trouble, int Code, string? Rid)
{
    internal static WechatFailure Of(WechatAnswer answer) => new(TroubleOf(answer.Reaction), answer.Code, answer.Rid);

    /// <summary>The platform agreed and left out what it was asked for.</summary>
    internal static WechatFailure Incomplete { get; } = new(Trouble.NoAnswer, 0, null);

    private static Trouble TroubleOf(Reaction reaction) => reaction switch
    {
        Reaction.RetrySoon or Reaction.WaitForQuota or Reaction.BackOff => Trouble.Busy,
        Reaction.NoAnswer or Reaction.None => Trouble.NoAnswer,
        Reaction.RenewToken or Reaction.AlertOperator or Reaction.NotAuthorized => Trouble.Operator,
        Reaction.ForgetRecipient or Reaction.TurnAway or Reaction.OtherChannel => Trouble.Person,
        Reaction.LogInAgain or Reaction.AuthorizeAgain or Reaction.RenewSession => Trouble.Expired,
        Reaction.HoldForReview or Reaction.RefuseContent => Trouble.Content,
        _ => Trouble.OurMistake,
    };
}
