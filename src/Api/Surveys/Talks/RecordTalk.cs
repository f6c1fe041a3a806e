using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Surveys.Talks;

namespace ZiZhiJin.Api.Surveys.Talks;

/// <summary>Staff record a talk: everybody on its list has answered the survey, unless they answered by themselves before. Sending it twice records it once (PX-11).</summary>
internal static class RecordTalk
{
    public static async Task<Results<Created<TalkAnswer>, NotFound>> Handle(
        Guid surveyId, TalkRequest request, CallerOfRequest by, SurveyTalks talks, CancellationToken cancel) =>
        await talks.Record(surveyId, request.Spoken(), by.Caller, cancel) is { } recorded
            ? TypedResults.Created($"/api/staff/surveys/{surveyId}/talks/{recorded.Talk.Id}", TalkAnswer.Of(recorded))
            : TypedResults.NotFound();
}
