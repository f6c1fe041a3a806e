using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Desk.Publicity;

/// <summary>What hangs in the clerk's areas, and what was said against it.</summary>
internal static class PostingDesk
{
    private const int Page = 50;

    public static async Task<DeskPage> List(Guid? after, Clerk clerk, PostingBoard board, CancellationToken cancel)
    {
        var lines = await board.InCareOf(clerk.Caller, after, cancel);
        return DeskPage.Of<PostingsPage>("公示", new PostingsView(lines, lines.Count == Page ? lines[^1].Posting.Id : null), clerk);
    }

    public static Task<Results<DeskPage, NotFound>> Show(Guid postingId, Clerk clerk, PostingReading reading, CancellationToken cancel) =>
        reading.Page(postingId, clerk, null, cancel);

    public static async Task<Results<SeeOther, NotFound>> Release(Guid postingId, PostedForm form, Clerk clerk, PostingWriting postings, CancellationToken cancel) =>
        await postings.Release(postingId, form.Number("revision", "看过的那一稿"), clerk.Caller, cancel) is null ? TypedResults.NotFound() : Back(postingId, "posting-released");

    public static async Task<Results<SeeOther, NotFound>> Withdraw(Guid postingId, PostedForm form, Clerk clerk, PostingWriting postings, CancellationToken cancel) =>
        await postings.Withdraw(postingId, form.Line("reason", "理由", PostingText.LongestReason), clerk.Caller, cancel) is null ? TypedResults.NotFound() : Back(postingId, "posting-withdrawn");

    /// <summary>To hang on the board: on paper, with a QR by which anybody finds out whether it is true.</summary>
    public static async Task<Results<Sheet, NotFound>> Poster(Guid postingId, Clerk clerk, PostingBoard board, HttpRequest request, CancellationToken cancel) =>
        await board.Find(postingId, clerk.Caller, cancel) is { Last: { } last, Posting.State: PostingState.Posted } shown
            ? PaperPoster.Of(shown, last, $"{request.Scheme}://{request.Host}/postings/{Convert.ToHexStringLower(last.Hash)}")
            : TypedResults.NotFound();

    internal static SeeOther Back(Guid postingId, string done) => new($"/desk/publicity/{postingId}?done={done}");
}
