using ZiZhiJin.Api.Community.Verification;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Consents;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>Keeps the consent and puts the request before the committee. Asked again by the same message, the open request is the one that it made.</summary>
internal sealed class BindByCommittee(Consents consents, CommitteeVerification requests) : IChatAct
{
    public string Name => "bind.request";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel)
    {
        await consents.Give(who.Caller.AccountId, ConsentKind.Privacy, int.Parse(said["consentVersion"], System.Globalization.CultureInfo.InvariantCulture), cancel);
        var phone = said["phone"] is { Length: > 0 } given ? given : null;
        try
        {
            await requests.Ask(who.Caller, Guid.Parse(said["areaId"]), new PersonDetails(said["name"], said["building"], said["unit"], said["room"], phone), cancel);
        }
        catch (RefusedException open) when (open.Refusal == VerificationRefusals.RequestOpen)
        {
        }

        return ChatOutcome.Done.Simply;
    }
}
