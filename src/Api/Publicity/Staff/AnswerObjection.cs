using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity.Staff;

/// <summary>The office answers an objection, for all to read. What WeChat's check does not pass waits for a colleague, and the objection stays open until then.</summary>
internal static class AnswerObjection
{
    public sealed record Request([Required, StringLength(Objection.LongestAnswer, MinimumLength = 2)] string Answer);

    public static async Task<Results<Ok<ObjectionStep>, NotFound>> Handle(
        Guid objectionId, Request request, CallerOfRequest by, ObjectionAnswering objections, CancellationToken cancel) =>
        await objections.Answer(objectionId, request.Answer.Trim(), by.Caller, cancel) is { } objection ? TypedResults.Ok(ObjectionStep.Of(objection)) : TypedResults.NotFound();
}
