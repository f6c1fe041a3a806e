using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity.Staff;

/// <summary>A posting as staff see it: what it says now, also while it is held, the photo of the board, and as all read it, if it was ever posted.</summary>
internal static class ReadStaffPosting
{
    public sealed record Answer(
        Guid Id, Guid AreaId, int Year, PostingKind Kind, PostingState State, string Title, string Text, PostingSubject? Subject, bool Mine,
        Guid? BoardPhotoId, DateTimeOffset? BoardPhotoAt, string? WithdrawnReason, int Revision, PostingAnswer? Posted);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid postingId, CallerOfRequest by, PostingBoard board, CancellationToken cancel)
    {
        if (await board.Find(postingId, by.Caller, cancel) is not { } shown) return TypedResults.NotFound();
        var posting = shown.Posting;
        return TypedResults.Ok(new Answer(
            posting.Id, posting.AreaId, posting.Year, posting.Kind, posting.State, posting.Title, posting.Text, posting.Says.Subject, posting.WrittenBy == by.Caller.AccountId,
            posting.BoardPhotoId, posting.BoardPhotoAt, posting.WithdrawnReason, posting.Revision, PostingAnswer.Of(shown)));
    }
}
