using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Mandates;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>Which surveys a caller may know of.</summary>
public static class SurveyScope
{
    /// <summary>Residents, and whoever acts for one, see the neighbourhood's surveys from the opening on; staff see all in their areas.</summary>
    public static IQueryable<Survey> SeenBy(this IQueryable<Survey> surveys, Caller caller, ZiZhiJinDb db)
    {
        var areas = db.Areas.Within(caller.StaffSight);
        var represented = db.RepresentedBy(caller.AccountId);
        return surveys.Where(survey => areas.Any(area => area.Id == survey.AreaId)
            || (survey.State != SurveyState.Draft && (survey.AreaId == caller.AreaId || represented.Any(one => one.Person.AreaId == survey.AreaId))));
    }

    public static IQueryable<Survey> InCareOf(this IQueryable<Survey> surveys, Caller caller, ZiZhiJinDb db, params IReadOnlyCollection<Role> roles)
    {
        var areas = db.Areas.Within(caller.ScopeOf(roles));
        return surveys.Where(survey => areas.Any(area => area.Id == survey.AreaId));
    }
}
