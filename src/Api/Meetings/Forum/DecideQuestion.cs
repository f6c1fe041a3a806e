using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>Staff have read what the check could not pass, of a question or of a colleague's answer: all read it, or nobody does.</summary>
internal static class DecideQuestion
{
    /// <param name="Revision">Of the question as it was read: what was written since is not decided with it.</param>
    public sealed record Request(bool Pass, [Range(0, int.MaxValue)] int Revision);

    public static async Task<Results<Ok<StaffQuestion>, NotFound>> Handle(Guid questionId, Request request, CallerOfRequest by, QuestionAnswering questions, CancellationToken cancel) =>
        await questions.Decide(questionId, (request.Pass, request.Revision), by.Caller, cancel) is { } question ? TypedResults.Ok(StaffQuestion.Of(question)) : TypedResults.NotFound();
}
