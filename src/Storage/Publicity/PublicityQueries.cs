using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Publicity;

public static class PublicityQueries
{
    /// <summary>Those that keep their posting open.</summary>
    public static IQueryable<Objection> Unanswered(this IQueryable<Objection> objections) => objections.Where(objection => objection.State == ObjectionState.Open);

    /// <summary>The scope as part of the query.</summary>
    public static IQueryable<Posting> InCareOf(this IQueryable<Posting> postings, Caller caller, IReadOnlyCollection<Role> roles, ZiZhiJinDb db)
    {
        var areas = db.Areas.Within(caller.ScopeOf(roles));
        return postings.Where(posting => areas.Any(area => area.Id == posting.AreaId));
    }

    /// <summary>Those that hang for the people of an area: its own, and those of the areas above.</summary>
    public static IQueryable<Posting> ForPeopleOf(this IQueryable<Posting> postings, Guid areaId, ZiZhiJinDb db) =>
        postings.Where(posting => posting.Version > 0
            && db.Areas.Any(home => home.Id == areaId && db.Areas.Any(above => above.Id == posting.AreaId && home.Path.StartsWith(above.Path))));
}
