using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Api.Community.Roster;

/// <summary>A person in a list: masked. Year of birth, and owner or tenant, are missing where they are unknown.</summary>
public sealed record PersonAnswer(Guid Id, string Name, string Address, string? Phone, bool Verified, int? BirthYear, Tenure? Tenure)
{
    public static PersonAnswer Of(Person person, PersonDetails details, bool verified) =>
        new(person.Id, Mask.Name(details.Name), details.Address, details.Phone is null ? null : Mask.Phone(details.Phone), verified, person.BirthYear, person.Tenure);
}
