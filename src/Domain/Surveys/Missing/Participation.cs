using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Domain.Surveys.Missing;

/// <summary>Who of a roster has answered: by age, by how they live there, by building, so that the committee sees whom it has not reached.</summary>
public sealed record Participation(Share All, Participation.ByAge Ages, Participation.ByTenure Tenures, IReadOnlyList<Participation.OfBuilding> Buildings)
{
    /// <summary>Years of age from which on somebody counts as elderly (65 岁及以上); only the year of birth is known.</summary>
    public const int ElderlyFrom = 65;

    public sealed record ByAge(Share Elderly, Share Younger, Share Unknown);

    public sealed record ByTenure(Share Owners, Share Tenants, Share Unknown);

    public sealed record OfBuilding(string Building, Share Share);

    /// <summary>Buildings stand in the order of their numbers, so that somebody can walk along them.</summary>
    public static Participation Of(IReadOnlyList<AskedPerson> persons, int year)
    {
        var ages = persons.ToLookup(person => IsElderly(person.BirthYear, year));
        var tenures = persons.ToLookup(person => person.Tenure);
        var buildings = persons.GroupBy(person => person.Building).OrderBy(building => NumberOf(building.Key)).ThenBy(building => building.Key, StringComparer.Ordinal);
        return new Participation(
            Share.Of(persons), new(Share.Of(ages[true]), Share.Of(ages[false]), Share.Of(ages[null])),
            new(Share.Of(tenures[Tenure.Owner]), Share.Of(tenures[Tenure.Tenant]), Share.Of(tenures[null])),
            [.. buildings.Select(building => new OfBuilding(building.Key, Share.Of(building)))]);
    }

    /// <summary>Nothing where the year of birth is unknown.</summary>
    public static bool? IsElderly(int? birthYear, int year) => birthYear is { } born ? year - born >= ElderlyFrom : null;

    /// <summary>The number that a building or a room begins with.</summary>
    public static int NumberOf(string name) => int.TryParse(string.Concat(name.TakeWhile(char.IsAsciiDigit)), out var number) ? number : int.MaxValue;
}
