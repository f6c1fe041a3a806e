using System.Text.RegularExpressions;
using ZiZhiJin.Wechat.Calls;

namespace ZiZhiJin.Wechat.Sending;

/// <summary>Reads what became of a message.</summary>
internal static partial class SendResults
{
    private const int NoCreditLeft = 43101;

    public static SendResult Of(WechatAnswer answer, DateTimeOffset now) => answer.Reaction switch
    {
        Reaction.None => new SendResult.Sent(answer.Word("msgid")),
        Reaction.NoAnswer when !answer.NeverSent => new SendResult.Unknown(),
        Reaction.RetrySoon or Reaction.NoAnswer or Reaction.WaitForQuota or Reaction.BackOff => new SendResult.Later(Pauses.After(answer, now)),
        Reaction.ForgetRecipient => new SendResult.RecipientGone(),
        Reaction.OtherChannel => OtherChannel(answer.Code),
        Reaction.RenewToken or Reaction.AlertOperator or Reaction.NotAuthorized => new SendResult.AccountTrouble(answer.Code),
        _ => new SendResult.Faulty(answer.Code, FieldIn(answer.Message)),
    };

    private static SendResult OtherChannel(int code) => code switch
    {
        NoCreditLeft => new SendResult.NoCredit(),
        45015 or 45047 => new SendResult.WindowClosed(),
        _ => new SendResult.Blocked(),
    };

    // "argument invalid! data.thing1.value invalid"
    private static string? FieldIn(string message) => Field().Match(message) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"data\.(\w{1,40})\.value")]
    private static partial Regex Field();
}
