using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;

namespace ZiZhiJin.Storage.Community;

public static class RosterQueries
{
    /// <summary>The persons on the rosters that the caller keeps as a committee member.</summary>
    public static IQueryable<Person> OnRostersOf(this IQueryable<Person> persons, Caller caller, ZiZhiJinDb db) => persons.OnRoster().KeptBy(caller, db);

    /// <summary>Those who left or were merged included.</summary>
    public static IQueryable<Person> KeptBy(this IQueryable<Person> persons, Caller caller, ZiZhiJinDb db)
    {
        var areas = db.Areas.Within(caller.ScopeOf(RosterRoles.Keepers));
        return persons.Where(person => areas.Any(area => area.Id == person.AreaId));
    }
}
