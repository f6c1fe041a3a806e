using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Api.Community.Roster;

/// <summary>A person in a list: masked.</summary>
public sealed record PersonAnswer(Guid Id, string Name, string Address, string? Phone, bool Verified)
{
    public static PersonAnswer Of(Guid id, PersonDetails details, bool verified) =>
        new(id, Mask.Name(details.Name), details.Address, details.Phone is null ? null : Mask.Phone(details.Phone), verified);
}
