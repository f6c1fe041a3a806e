using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community;

public static class PersonQueries
{
    /// <summary>Those who stand on a roster now: not those who left, turned out to be doubles, or had their data erased.</summary>
    public static IQueryable<Person> OnRoster(this IQueryable<Person> persons) =>
        persons.Where(person => person.LeftAt == null && person.MergedInto == null && person.ErasedAt == null);
}
