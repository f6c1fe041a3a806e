using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Talks;

internal static class TalkRoutes
{
    public static void MapTalks(this IEndpointRouteBuilder desk)
    {
        var talks = desk.MapGroup("/surveys/{surveyId:guid}/talks").ForRoles(SurveyRoles.Enterers);
        talks.MapGet("", ShowTalks.All);
        talks.MapGet("/new", RecordTalk.New);
        talks.MapPost("/new", RecordTalk.Save);
        talks.MapGet("/{talkId:guid}", ShowTalks.One);
        talks.MapGet("/{talkId:guid}/correction", CorrectTalk.Show);
        talks.MapPost("/{talkId:guid}/correction", CorrectTalk.Save);
    }
}
