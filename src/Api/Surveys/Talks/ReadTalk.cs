using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Surveys.Talks;

namespace ZiZhiJin.Api.Surveys.Talks;

/// <summary>One talk with its minutes, who spoke, what they said, and by which channel each of them counts. That it was read is written down.</summary>
internal static class ReadTalk
{
    public static async Task<Results<Ok<TalkAnswer>, NotFound>> Handle(Guid surveyId, Guid talkId, CallerOfRequest by, SurveyTalks talks, CancellationToken cancel) =>
        await talks.Read(surveyId, talkId, by.Caller, cancel) is { } found ? TypedResults.Ok(TalkAnswer.Of(found)) : TypedResults.NotFound();
}
