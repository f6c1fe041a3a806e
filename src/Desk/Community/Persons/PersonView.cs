using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Community.Persons;

/// <summary>A person on a roster, the entries that were merged into it, and with whom it could be merged.</summary>
public sealed record PersonView(RosterPerson Shown, Person Person, string Area)
{
    public IReadOnlyList<MergedEntry> Merged { get; init; } = [];

    public string Name { get; init; } = "";

    public IReadOnlyList<RosterPerson> Others { get; init; } = [];
}
