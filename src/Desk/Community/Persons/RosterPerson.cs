using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Desk.Community.Persons;

/// <summary>Somebody on a roster as lists show them: the name and the phone masked.</summary>
public sealed record RosterPerson(Guid Id, string Name, string Address, string? Phone, bool Verified)
{
    internal static RosterPerson Of(RosterSearch.Found found) => Of(found.Person.Id, found.Details, found.Verified);

    internal static RosterPerson Of(Guid id, PersonDetails details, bool verified) =>
        new(id, Mask.Name(details.Name), details.Address, details.Phone is null ? null : Mask.Phone(details.Phone), verified);
}
