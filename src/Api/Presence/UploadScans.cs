using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Presence;

/// <summary>A leader's phone sends what it scanned, at once or after hours without the network. Each scan is judged on its own.</summary>
internal static class UploadScans
{
    public const int Most = 500, LongestCode = 200, MostBytes = 256 * 1024;

    /// <param name="ScannedAt">By the phone's clock.</param>
    /// <param name="Nonce">16 random bytes, base64url, made at the scan and kept until it is answered.</param>
    /// <param name="Device">What the phone calls itself.</param>
    public sealed record Scanned(
        [Required, StringLength(LongestCode)] string Code, DateTimeOffset ScannedAt, [Required] string Nonce, [Required, StringLength(Scan.LongestDevice)] string Device);

    /// <param name="First">Whether it was this scan that checked the person in.</param>
    /// <param name="Code">Why it did not, as the code of a refusal; the sentence beside it says what to do now.</param>
    public sealed record Result(Guid? PersonId, DateTimeOffset? CheckedInAt, bool First, string? Code, string? Detail);

    /// <param name="phoneClock">What the phone's clock shows while it sends; how far it is off is measured by it.</param>
    public static async Task<Results<Ok<List<Result>>, NotFound>> Handle(
        Guid occasionId, [MaxLength(Most)] IReadOnlyList<Scanned> scans, [FromHeader(Name = "Phone-Clock")] DateTimeOffset? phoneClock,
        OccasionsHere here, Scanning scanning, TimeProvider time, CancellationToken cancel)
    {
        if (await here.Led(occasionId, cancel) is not { } occasion) return TypedResults.NotFound();
        var results = await scanning.Take(new(occasionId, occasion.AreaId, here.Caller.AccountId, phoneClock ?? time.GetUtcNow(), [.. scans.Select(Judged)]), cancel);
        return TypedResults.Ok(results.Select(result => Of(result, here.Say(result.Refusal))).ToList());
    }

    private static ScanToJudge Judged(Scanned scan) => new(scan.Code, scan.ScannedAt, Nonce.Read(scan.Nonce), scan.Device);

    private static Result Of(ScanResult result, Refusal? refusal) => new(result.PersonId, result.CheckIn?.At, result.CheckIn?.First ?? false, refusal?.Code, refusal?.Sentence);
}
