using Microsoft.AspNetCore.Http.HttpResults;

namespace ZiZhiJin.Api.Presence;

/// <summary>The code that residents scan now. Another comes every ten seconds.</summary>
internal static class ShowVenueCode
{
    public static async Task<Results<Ok<VenueCodeAnswer>, NotFound>> Handle(
        Guid occasionId, OccasionsHere here, HttpContext http, VenueDoor door, CancellationToken cancel) =>
        await here.Led(occasionId, cancel) is { } occasion ? TypedResults.Ok(door.Show(occasion, http)) : TypedResults.NotFound();
}
