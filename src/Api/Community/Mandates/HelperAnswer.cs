using ZiZhiJin.Domain.Community.Mandates;
using ZiZhiJin.Storage.Community.Mandates;

namespace ZiZhiJin.Api.Community.Mandates;

/// <summary>Somebody who may act for a person, or could until RevokedAt. The name is masked.</summary>
public sealed record HelperAnswer(Guid Id, Guid AccountId, string Name, MandateKind Kind, ActingConsent Consent, DateTimeOffset? RevokedAt)
{
    internal static HelperAnswer Of(MandateLists.Holder helper)
    {
        var mandate = helper.Mandate;
        var consent = new ActingConsent(mandate.ConsentVersion, mandate.ConsentWay, mandate.ConsentTakenBy, mandate.ConsentGivenAt);
        return new HelperAnswer(mandate.Id, mandate.AccountId, helper.Name, mandate.Kind, consent, mandate.RevokedAt);
    }
}
