using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>How far somebody is on the way to being a verified resident.</summary>
internal sealed class BindState(ZiZhiJinDb db) : IChatAct
{
    public string Name => "bind.state";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel)
    {
        var waitsIn = await db.VerificationRequests.Where(request => request.OpenFor == who.Caller.AccountId).Select(request => (Guid?)request.AreaId).FirstOrDefaultAsync(cancel);
        var area = who.Caller.AreaId ?? waitsIn;
        var name = area is null ? "" : await db.Areas.Where(known => known.Id == area).Select(known => known.Name).FirstAsync(cancel);
        return new ChatOutcome.Done(new Dictionary<string, string>
        {
            ["standing"] = who.Caller.PersonId is not null ? "resident" : waitsIn is not null ? "waiting" : "none", ["area"] = name,
        });
    }
}
