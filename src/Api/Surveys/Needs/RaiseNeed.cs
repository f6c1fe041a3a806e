using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Storage.Surveys.Needs.Raising;

namespace ZiZhiJin.Api.Surveys.Needs;

/// <summary>A resident says what the neighbourhood needs, with a photo and a place if they like. It joins those who said the same. Sending it twice is sending it once.</summary>
internal static class RaiseNeed
{
    public sealed record Request(
        [Required, StringLength(RaisedNeed.LongestText, MinimumLength = RaisedNeed.ShortestText)] string Text, [Required] string Nonce, Guid? PhotoId = null, Where? Place = null);

    /// <summary>In words, or as the phone knows it.</summary>
    public sealed record Where([StringLength(NeedPlace.LongestLabel)] string? Label = null, [Range(-90, 90)] decimal? Latitude = null, [Range(-180, 180)] decimal? Longitude = null);

    public sealed record Answer(Guid Id);

    public static async Task<Created<Answer>> Handle(Request request, CallerOfRequest by, RaisedNeeds needs, CancellationToken cancel)
    {
        var nonce = Nonce.Read(request.Nonce);
        var place = request.Place is { } where ? new NeedPlace(where.Label ?? "", where.Latitude, where.Longitude) : null;
        return TypedResults.Created("/api/needs", new Answer(await needs.Raise(new NeedWish(request.Text, request.PhotoId, place, nonce), by.Caller, cancel)));
    }
}
