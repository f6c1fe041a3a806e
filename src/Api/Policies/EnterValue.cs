using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Storage.Policies;

namespace ZiZhiJin.Api.Policies;

/// <summary>An office enters what the text leaves open, from a day on, with the reason that everybody may read.</summary>
internal static class EnterValue
{
    public sealed record Request(
        Guid AreaId, [Range(2000, 2100)] int Year, [Required] Place Place, [Required] ValueRequest Value,
        [Required, StringLength(200, MinimumLength = 2)] string Reason, DateOnly? From = null);

    /// <summary>Where the value goes: a rule of the pack, and the name of its number.</summary>
    public sealed record Place([Required, StringLength(20)] string Rule, [Required, StringLength(60)] string Parameter);

    public static async Task<Results<NoContent, NotFound>> Handle(Request request, CallerOfRequest by, PolicySettling settling, CancellationToken cancel)
    {
        var wish = new ValueWish(request.AreaId, request.Year, request.Place.Rule, request.Place.Parameter)
        {
            Value = request.Value.Value, Reason = request.Reason, From = request.From,
        };
        return await settling.Enter(wish, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
    }
}
