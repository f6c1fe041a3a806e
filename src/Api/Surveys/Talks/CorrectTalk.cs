using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage.Surveys.Talks;

namespace ZiZhiJin.Api.Surveys.Talks;

/// <summary>Staff correct a talk while the survey is open: the whole of it as it should be, with the reason. Who was on the list by mistake is counted no more.</summary>
internal static class CorrectTalk
{
    /// <summary>Revision is the one that was read: what somebody else corrected meanwhile is not lost.</summary>
    public sealed record Request(
        [Range(1, int.MaxValue)] int Revision, [Required, StringLength(Talk.LongestReason, MinimumLength = 2)] string Reason, [Required] TalkRequest Talk);

    public static async Task<Results<Ok<TalkAnswer>, NotFound>> Handle(
        Guid surveyId, Guid talkId, Request request, CallerOfRequest by, SurveyTalks talks, CancellationToken cancel) =>
        await talks.Correct((surveyId, talkId), request.Talk.Spoken(), (request.Revision, request.Reason), by.Caller, cancel) is { } corrected
            ? TypedResults.Ok(TalkAnswer.Of(corrected))
            : TypedResults.NotFound();
}
