using Microsoft.Extensions.Options;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Notices.Credits;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>Which messages may still be sent to whoever speaks, and how to allow more.</summary>
internal sealed class SubscriptionState(CreditLedger ledger, IOptions<TemplateOptions> templates) : IChatAct
{
    private const string More = "想多收几次，请打开小程序，在“我的—消息提醒”里点“允许”。";

    public string Name => "subscription.state";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel)
    {
        var credits = (await ledger.Of(who.Caller.AccountId, cancel)).ToDictionary(credit => credit.TemplateId, credit => credit.Available);
        var lines = templates.Value.Templates.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => Line(entry.Value.Title, credits.GetValueOrDefault(entry.Value.TemplateId))).ToList();
        var told = lines.Count == 0 ? "现在没有可以订阅的消息提醒。" : $"{string.Join("\n", lines)}\n{More}";
        return new ChatOutcome.Done(new Dictionary<string, string> { ["state"] = told });
    }

    private static string Line(string title, int left) => left > 0 ? $"· {title}：还能给您发 {left} 次" : $"· {title}：还没有允许";
}
