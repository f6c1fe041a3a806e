using ZiZhiJin.Domain.Community.Consents;
using ZiZhiJin.Domain.Intake;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>What somebody agrees to before they say who they are.</summary>
internal sealed class BindConsentText : IChatAct
{
    public string Name => "bind.consent-text";

    public Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel) =>
        Task.FromResult<ChatOutcome>(new ChatOutcome.Done(new Dictionary<string, string>
        {
            ["consent"] = "为了核实您是本居民区居民，我们会保存您的姓名、住址和电话（加密），只给居委会核实用，不给别人看。您随时可以删除。同意吗？",
            ["consentVersion"] = $"{ConsentPolicy.VersionOf(ConsentKind.Privacy)}",
        }));
}
