namespace ZiZhiJin.Desk.Community.Persons;

/// <summary>Who was looked for on a roster, and who may stand on it twice.</summary>
public sealed record PersonsView(IReadOnlyList<AreaChoice> Areas, Guid? Area, string Name)
{
    public IReadOnlyList<RosterPerson> Found { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<RosterPerson>> Doubles { get; init; } = [];
}
