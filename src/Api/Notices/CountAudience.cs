using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Notices;

/// <summary>How many a notice would be for, before it is written; and how many of them would have to be called.</summary>
internal static class CountAudience
{
    public sealed record Request(Guid AreaId, [Required] NoticeRequest.To Audience);

    public static async Task<Results<Ok<AudienceSize>, NotFound>> Handle(Request request, CallerOfRequest by, NoticeWriting notices, CancellationToken cancel) =>
        await notices.Preview(request.AreaId, request.Audience.Audience(), by.Caller, cancel) is { } size ? TypedResults.Ok(size) : TypedResults.NotFound();
}
