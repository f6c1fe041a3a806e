using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Notices;

/// <summary>Somebody on the call list was called, and reached or not. Who was reached stays reached.</summary>
internal static class TickCall
{
    public sealed record Request(bool Reached);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid noticeId, Guid personId, Request request, CallerOfRequest by, NoticeCalls calls, CancellationToken cancel) =>
        await calls.Tick(noticeId, personId, request.Reached, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
