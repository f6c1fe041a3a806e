using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Surveys;

/// <summary>Which surveys a caller may know of.</summary>
public static class SurveyScope
{
    /// <summary>Residents see their neighbourhood's surveys from the opening on; staff see all in their areas.</summary>
    public static IQueryable<Survey> SeenBy(this IQueryable<Survey> surveys, Caller caller, ZiZhiJinDb db)
    {
        var areas = db.Areas.Within(caller.StaffSight);
        return surveys.Where(survey => (survey.AreaId == caller.AreaId && survey.State != SurveyState.Draft) || areas.Any(area => area.Id == survey.AreaId));
    }

    public static IQueryable<Survey> InCareOf(this IQueryable<Survey> surveys, Caller caller, ZiZhiJinDb db, params IReadOnlyCollection<Role> roles)
    {
        var areas = db.Areas.Within(caller.ScopeOf(roles));
        return surveys.Where(survey => areas.Any(area => area.Id == survey.AreaId));
    }
}
