using System.Buffers.Text;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Presence;

/// <summary>What a leader's phone takes along, so that it can greet people by name without the network.</summary>
internal static class FetchPack
{
    /// <param name="ServerTime">By which the phone measures how far its own clock is off.</param>
    public sealed record Answer(DateTimeOffset ServerTime, IReadOnlyList<Entry> Entries);

    /// <param name="Reference">16 hexadecimal digits, as in the resident's code.</param>
    /// <param name="LockedName">Base64url of nonce (12 bytes), text and tag (16 bytes) by AES-256-GCM; the key is HMAC-SHA256(pack secret, "zizhijin-pack-name").</param>
    public sealed record Entry(string Reference, string LockedName);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid occasionId, OccasionsHere here, LeaderPacks packs, TimeProvider time, CancellationToken cancel)
    {
        if (await here.Led(occasionId, cancel) is null) return TypedResults.NotFound();
        var names = await packs.For(occasionId, cancel);
        return TypedResults.Ok(new Answer(time.GetUtcNow(), [.. names.Select(Of)]));
    }

    private static Entry Of(LockedName name) => new(name.Reference.ToString("x16", CultureInfo.InvariantCulture), Base64Url.EncodeToString(name.Name.Span));
}
