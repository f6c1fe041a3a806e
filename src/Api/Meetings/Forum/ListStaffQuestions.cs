using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>All that was asked in writing at a meeting, what waits for a look as well.</summary>
internal static class ListStaffQuestions
{
    public static async Task<Results<Ok<List<StaffQuestion>>, NotFound>> Handle(Guid meetingId, CallerOfRequest by, QuestionAnswering questions, CancellationToken cancel) =>
        await questions.Of(meetingId, by.Caller, cancel) is { } found ? TypedResults.Ok(found.ConvertAll(StaffQuestion.Of)) : TypedResults.NotFound();
}
