using ZiZhiJin.Desk.Community.Persons;

namespace ZiZhiJin.Desk.Community.Mandates;

/// <summary>Who was looked for on a roster, to see who acts for them.</summary>
public sealed record WardsView(IReadOnlyList<AreaChoice> Areas, Guid? Area, string Name)
{
    public IReadOnlyList<RosterPerson> Found { get; init; } = [];
}
