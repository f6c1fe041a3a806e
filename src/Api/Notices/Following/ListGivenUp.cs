using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Api.Notices.Following;

/// <summary>What should have followed a change and was given up, with the kind of fault, the newest first; after is the id that the page before ended with.</summary>
internal static class ListGivenUp
{
    private const int Most = 200;

    public static async Task<Ok<List<GivenUpLine>>> Handle(CallerOfRequest by, GivenUp outbox, Guid? after, [Range(1, Most)] int? take, CancellationToken cancel) =>
        TypedResults.Ok(await outbox.List(by.Caller, after, take ?? Most, cancel));
}
