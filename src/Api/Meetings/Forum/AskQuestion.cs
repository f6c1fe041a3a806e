using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Storage.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>A resident asks in writing, before the meeting or during it. Sending it twice is sending it once.</summary>
internal static class AskQuestion
{
    /// <param name="Nonce">16 random bytes, base64url.</param>
    public sealed record Request([Required, StringLength(WrittenQuestion.LongestText, MinimumLength = WrittenQuestion.ShortestText)] string Text, [Required] string Nonce);

    public static async Task<Results<Created<QuestionAnswer>, NotFound>> Handle(Guid meetingId, Request request, CallerOfRequest by, QuestionBox questions, CancellationToken cancel) =>
        await questions.Ask(meetingId, request.Text.Trim(), Nonce.Read(request.Nonce), by.Caller, cancel) is { } question
            ? TypedResults.Created($"/api/meetings/{meetingId}/questions", QuestionAnswer.Of(question, isMine: true))
            : TypedResults.NotFound();
}
