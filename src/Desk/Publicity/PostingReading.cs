using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Desk.Publicity;

/// <summary>Reads the page of a posting, also to show a form again that was refused.</summary>
internal sealed class PostingReading(ZiZhiJinDb db, PostingBoard board, ObjectionAnswering objections)
{
    public Task<bool> Has(Guid postingId, Guid objectionId, CancellationToken cancel) =>
        db.Objections.AnyAsync(objection => objection.Id == objectionId && objection.PostingId == postingId, cancel);

    public async Task<Results<DeskPage, NotFound>> Page(Guid postingId, Clerk clerk, (PostedForm Form, Fault Fault)? again, CancellationToken cancel)
    {
        if (await board.Find(postingId, clerk.Caller, cancel) is not { } shown || await objections.Of(postingId, clerk.Caller, cancel) is not { } named) return TypedResults.NotFound();
        var page = DeskPage.Of<PostingPage>("公示", new PostingView(shown, named) { Form = again?.Form, Fault = again?.Fault }, clerk);
        return again is { } refused ? page.With(refused.Fault.Status) : page;
    }
}
