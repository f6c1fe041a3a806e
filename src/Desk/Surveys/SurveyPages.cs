using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;

namespace ZiZhiJin.Desk.Surveys;

internal static class SurveyPages
{
    public static void MapSurveys(this IEndpointRouteBuilder desk)
    {
        desk.MapGet("/surveys", ShowSurveys.Handle).ForStaff();
    }
}
