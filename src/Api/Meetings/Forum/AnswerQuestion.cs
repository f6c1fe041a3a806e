using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>Staff answer in writing, for all to read. What WeChat's check does not pass waits for a colleague.</summary>
internal static class AnswerQuestion
{
    public sealed record Request([Required, StringLength(WrittenQuestion.LongestAnswer, MinimumLength = 2)] string Answer);

    public static async Task<Results<Ok<StaffQuestion>, NotFound>> Handle(Guid questionId, Request request, CallerOfRequest by, QuestionAnswering questions, CancellationToken cancel) =>
        await questions.Answer(questionId, request.Answer.Trim(), by.Caller, cancel) is { } question ? TypedResults.Ok(StaffQuestion.Of(question)) : TypedResults.NotFound();
}
