using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Notices;

/// <summary>Writes a notice. What WeChat's check does not pass is held until somebody else has read it; the same nonce writes once.</summary>
internal static class WriteNotice
{
    public sealed record Request(Guid AreaId, [Required] NoticeRequest Notice, [Required] string Nonce)
    {
        internal Nonce ParsedNonce() => Domain.Nonce.Read(Nonce);
    }

    public static async Task<Results<Created<NoticeStep>, NotFound>> Handle(Request request, CallerOfRequest by, NoticeWriting notices, CancellationToken cancel) =>
        await notices.Write(request.Notice.WishFor(request.AreaId), request.ParsedNonce(), by.Caller, cancel) is { } notice
            ? TypedResults.Created($"/api/staff/notices/{notice.Id}", NoticeStep.Of(notice))
            : TypedResults.NotFound();
}
