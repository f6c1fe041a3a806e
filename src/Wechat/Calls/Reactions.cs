namespace ZiZhiJin.Wechat.Calls;

/// <summary>The platform's error codes, each with the reaction it asks for.</summary>
internal static class Reactions
{
    public static Reaction To(int code) => code switch
    {
        0 => Reaction.None,
        -1 => Reaction.RetrySoon,
        40001 or 40014 or 41001 or 42001 => Reaction.RenewToken,
        40002 or 40013 or 40125 or 40164 or 40243 or 41002 or 41004 => Reaction.AlertOperator,
        50002 or 50004 or 50007 or 61024 or 89501 or 89503 or 89506 or 89507 => Reaction.AlertOperator,
        40003 or 43004 or 46004 or 50005 => Reaction.ForgetRecipient,
        40029 or 40163 or 42003 => Reaction.LogInAgain,
        40226 => Reaction.TurnAway,
        40030 or 42002 or 42007 => Reaction.AuthorizeAgain,
        40033 or 40037 or 40097 or 40169 or 41030 or 44002 or 47001 or 47003 => Reaction.DeadLetter,
        43019 or 43101 or 45015 or 45047 or 48002 => Reaction.OtherChannel,
        45009 => Reaction.WaitForQuota,
        45011 => Reaction.BackOff,
        48001 or 48004 or 61004 or 61007 => Reaction.NotAuthorized,
        43104 or 61010 => Reaction.HoldForReview,
        87014 => Reaction.RefuseContent,
        87009 => Reaction.RenewSession,
        _ => Reaction.GiveUp,
    };
}
