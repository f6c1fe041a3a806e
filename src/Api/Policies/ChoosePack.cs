using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>An office picks the pack that its town works under in a fund year. Picking the same again changes nothing.</summary>
internal static class ChoosePack
{
    public sealed record Request(
        Guid AreaId, [Range(2000, 2100)] int Year, [Required, StringLength(40)] string Pack, [Required, StringLength(200, MinimumLength = 2)] string Reason);

    public static async Task<Results<NoContent, NotFound>> Handle(Request request, CallerOfRequest by, PolicySettling settling, CancellationToken cancel)
    {
        var wish = new PackWish(request.AreaId, request.Year, request.Pack, request.Reason);
        return await settling.Choose(wish, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
    }
}
