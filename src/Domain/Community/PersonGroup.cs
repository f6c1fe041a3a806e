namespace ZiZhiJin.Domain.Community;

/// <summary>Entries of a roster that are one person, and the one of them under which that person is counted.</summary>
public sealed record PersonGroup(Guid Root, IReadOnlySet<Guid> Members)
{
    public PersonGroup With(PersonGroup other) => this with { Members = new HashSet<Guid>(Members.Concat(other.Members)) };

    public PersonGroup Without(PersonGroup other) => this with { Members = new HashSet<Guid>(Members.Except(other.Members)) };
}
