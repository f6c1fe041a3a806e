using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity;

/// <summary>Whether this hash is that of something that was posted here: which version of what, and whether it is what hangs now.</summary>
internal static class VerifyPosting
{
    public sealed record Answer(PostingAnswer.OfVersion Version, string Title, string Text, bool IsCurrent, PostingState State, PostingAnswer Posting);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        [Required, RegularExpression("^[0-9a-fA-F]{64}$")] string hash, PostingBoard board, CancellationToken cancel)
    {
        if (await board.Verify(Convert.FromHexString(hash), cancel) is not { } found || PostingAnswer.Of(found.Now) is not { } now) return TypedResults.NotFound();
        var isCurrent = found.Version.Number == now.Current.Number && now.State == PostingState.Posted;
        return TypedResults.Ok(new Answer(PostingAnswer.Of(found.Version), found.Version.Title, found.Version.Text, isCurrent, now.State, now));
    }
}
