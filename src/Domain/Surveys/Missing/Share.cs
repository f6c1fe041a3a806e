namespace ZiZhiJin.Domain.Surveys.Missing;

/// <summary>Of some persons, how many have answered and how many are missing.</summary>
public sealed record Share(int Persons, int Answered)
{
    public int Missing => Persons - Answered;

    internal static Share Of(IEnumerable<AskedPerson> persons) =>
        persons.Aggregate(new Share(0, 0), (share, person) => new Share(share.Persons + 1, share.Answered + (person.Answered ? 1 : 0)));
}
