using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Notices;

namespace ZiZhiJin.Api.Notices;

/// <summary>Whom no message about a notice reaches, along the buildings, with phones, for those who call them. Whoever reads it is written down.</summary>
internal static class ListCalls
{
    public static async Task<Results<Ok<IReadOnlyList<CallLine>>, NotFound>> Handle(Guid noticeId, CallerOfRequest by, NoticeCalls calls, CancellationToken cancel) =>
        await calls.List(noticeId, by.Caller, cancel) is { } lines ? TypedResults.Ok(lines) : TypedResults.NotFound();
}
