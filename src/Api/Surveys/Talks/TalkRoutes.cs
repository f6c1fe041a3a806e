using ZiZhiJin.Api.Audit;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.OpenApi;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Api.Surveys.Talks;

internal static class TalkRoutes
{
    private static readonly Role[] Staff = [.. SurveyRoles.Enterers];

    private static readonly TalkRequest Sample = new(
        new DateOnly(2026, 3, 12), "居委会活动室", "王书记", "大家都说楼道太暗。",
        [new([SampleIds.Person], [new AnswerRequest.Item("need", Text: "楼道灯不亮")])], SampleIds.Nonce);

    public static void MapTalks(this IEndpointRouteBuilder app)
    {
        var talks = app.MapGroup("/api/staff/surveys/{surveyId:guid}/talks").Audited();
        talks.MapPost("", RecordTalk.Handle).ForRoles(Staff).Example(Sample).Refuses(SurveyRefusals.NotOpenYet, SurveyRefusals.Closed);
        talks.MapGet("", ListTalks.Handle).ForRoles(Staff);
        talks.MapGet("/{talkId:guid}", ReadTalk.Handle).ForRoles(Staff);
        talks.MapPut("/{talkId:guid}", CorrectTalk.Handle).ForRoles(Staff).Example(new CorrectTalk.Request(1, "漏写了一位居民", Sample))
            .Refuses(SurveyRefusals.NotOpenYet, SurveyRefusals.Closed, SurveyRefusals.TalkChangedMeanwhile);
    }
}
