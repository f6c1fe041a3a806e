namespace ZiZhiJin.Domain.Community.Mandates;

/// <summary>Who may act for whom: family from anywhere, others within the neighbourhood, each for a few persons, and only with consent to the text as it stands.</summary>
public static class MandatePolicy
{
    public static Refusal? Check((Guid Id, Guid AreaId) person, MandateWish wish, HelperStanding helper, int mostPersons)
    {
        if (helper.PersonId == person.Id) return MandateRefusals.Yourself;
        if (wish.ConsentVersion != ActingConsent.CurrentVersion) return MandateRefusals.ConsentOutdated;
        if (wish.Kind == MandateKind.Helper && helper.AreaId != person.AreaId) return MandateRefusals.AnotherNeighbourhood;
        return helper.ActsFor >= mostPersons ? MandateRefusals.TooManyPersons : null;
    }
}
