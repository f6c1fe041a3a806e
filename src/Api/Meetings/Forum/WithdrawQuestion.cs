using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>A resident takes an own question back, as long as it is not answered.</summary>
internal static class WithdrawQuestion
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid meetingId, Guid questionId, CallerOfRequest by, QuestionBox questions, CancellationToken cancel) =>
        await questions.Withdraw(meetingId, questionId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
