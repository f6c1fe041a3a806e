using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Storage.Activities;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities.Dossier;

/// <summary>
/// Goods are handed out, each to whoever shows their own code or card: the scan checks them in and signs for the goods. At once, or after hours without the network;
/// each scan is judged on its own.
/// </summary>
internal static class SignForGoods
{
    public const int Most = 500, LongestCode = 200, MostBytes = 512 * 1024;

    /// <param name="ScannedAt">By the phone's clock.</param>
    /// <param name="Nonce">16 random bytes, base64url, made at the scan and kept until it is answered.</param>
    /// <param name="Device">What the phone calls itself.</param>
    /// <param name="Goods">As on the sheet: 大米 5 公斤装.</param>
    public sealed record Handed(
        [Required, StringLength(LongestCode)] string Code, DateTimeOffset ScannedAt, [Required] string Nonce, [Required, StringLength(Scan.LongestDevice)] string Device,
        [Required, StringLength(GoodsReceipt.LongestGoods, MinimumLength = 1), PlainText] string Goods, [Range(1, GoodsReceipt.MostAmount)] int Amount);

    /// <param name="First">Whether it was this scan that signed, and not an earlier one for the same goods.</param>
    /// <param name="Code">Why it did not, as the code of a refusal; the sentence beside it says what to do now.</param>
    public sealed record Result(Guid? ReceiptId, Guid? PersonId, string? Goods, int? Amount, DateTimeOffset? ReceivedAt, bool First, string? Code, string? Detail);

    /// <param name="phoneClock">What the phone's clock shows while it sends; how far it is off is measured by it.</param>
    public static async Task<Results<Ok<List<Result>>, NotFound>> Handle(
        Guid activityId, [MaxLength(Most)] IReadOnlyList<Handed> handed, [FromHeader(Name = "Phone-Clock")] DateTimeOffset? phoneClock, CallerOfRequest by, GoodsDesk goods, CancellationToken cancel)
    {
        if (await goods.AreaOf(activityId, by.Caller, cancel) is not { } area) return TypedResults.NotFound();
        var upload = new ScanUpload(activityId, area, by.Caller.AccountId, phoneClock ?? goods.Now, [.. handed.Select(one => new ScanToJudge(one.Code, one.ScannedAt, Nonce.Read(one.Nonce), one.Device))]);
        var results = await goods.Receipts.Take(upload, [.. handed.Select(one => new HandedOver(one.Goods.Trim(), one.Amount))], cancel);
        return TypedResults.Ok(results.Select(Of).ToList());
    }

    private static Result Of(GoodsResult result) => new(
        result.Receipt?.Id, result.Scan.PersonId, result.Receipt?.Goods, result.Receipt?.Amount, result.Receipt?.ReceivedAt, result.First, result.Scan.Refusal?.Code, result.Scan.Refusal?.Sentence);
}
