using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Wechat.MiniProgram;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>A link of their own into the mini-program, that joins the two accounts.</summary>
internal sealed class BindLink(MiniProgramLinks links, AccountLink codes) : IChatAct
{
    private const string Page = "pages/join/index";

    public string Name => "bind.link";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel)
    {
        var link = await links.MakeUrl(new(Page, $"code={codes.CodeFor(who.Caller.AccountId)}", 1), cancel);
        return link.Succeeded
            ? new ChatOutcome.Done(new Dictionary<string, string> { ["link"] = link.Value.ToString() })
            : new ChatOutcome.Refused("bind.no-link", "现在打不开小程序链接，请在这里登记，或者稍后再试。");
    }
}
