using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>What was asked in writing at a meeting, and answered, the oldest first.</summary>
internal static class ListQuestions
{
    public static async Task<Results<Ok<List<QuestionAnswer>>, NotFound>> Handle(Guid meetingId, CallerOfRequest by, QuestionBox questions, CancellationToken cancel) =>
        await questions.Of(meetingId, by.Caller, cancel) is { } found ? TypedResults.Ok(found.ConvertAll(one => QuestionAnswer.Of(one.Question, one.IsMine))) : TypedResults.NotFound();
}
