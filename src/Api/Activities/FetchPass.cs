using System.Buffers.Text;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities;

/// <summary>What the resident's phone needs to show personal codes without the network. It stays on that phone.</summary>
internal static class FetchPass
{
    /// <param name="Reference">16 hexadecimal digits.</param>
    /// <param name="PackSecret">16 bytes, base64url.</param>
    /// <param name="SigningKey">32 bytes, base64url.</param>
    /// <param name="ServerTime">By which the phone measures how far its own clock is off.</param>
    public sealed record Answer(string Reference, string PackSecret, string SigningKey, DateTimeOffset ServerTime);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        Guid activityId, CallerOfRequest by, Passes passes, TimeProvider time, ZiZhiJinDb db, CancellationToken cancel)
    {
        if (!await Register.IsMine(activityId, by, db, cancel)) return TypedResults.NotFound();
        var pass = await passes.HandOut(activityId, by.Caller.PersonId!.Value, cancel);
        return TypedResults.Ok(new Answer(pass.Reference.ToString("x16", CultureInfo.InvariantCulture),
            Base64Url.EncodeToString(pass.PackSecret.Span), Base64Url.EncodeToString(pass.SigningKey.Span), time.GetUtcNow()));
    }
}
