using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Presence;

/// <summary>The big screen shows no code any more.</summary>
internal static class ReleaseScreen
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid occasionId, OccasionsHere here, Screens screens, CancellationToken cancel)
    {
        if (await here.Led(occasionId, cancel) is not { } occasion) return TypedResults.NotFound();
        await screens.Unpair(occasion, here.Caller.AccountId, cancel);
        return TypedResults.NoContent();
    }
}
