using System.Buffers.Text;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Presence;

/// <summary>What the resident's phone needs to show personal codes without the network. It stays on that phone.</summary>
internal static class FetchPass
{
    /// <param name="Reference">16 hexadecimal digits.</param>
    /// <param name="PackSecret">16 bytes, base64url.</param>
    /// <param name="SigningKey">32 bytes, base64url.</param>
    /// <param name="ServerTime">By which the phone measures how far its own clock is off.</param>
    public sealed record Answer(string Reference, string PackSecret, string SigningKey, DateTimeOffset ServerTime);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        Guid occasionId, OccasionsHere here, Passes passes, TimeProvider time, CancellationToken cancel)
    {
        if (await here.Mine(occasionId, cancel) is null) return TypedResults.NotFound();
        var pass = await passes.HandOut(occasionId, here.Caller.PersonId!.Value, cancel);
        return TypedResults.Ok(new Answer(pass.Reference.ToString("x16", CultureInfo.InvariantCulture),
            Base64Url.EncodeToString(pass.PackSecret.Span), Base64Url.EncodeToString(pass.SigningKey.Span), time.GetUtcNow()));
    }
}
