using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Publicity;

/// <summary>A resident takes an own objection back, while nobody has answered it. It stays to be read, as taken back.</summary>
internal static class WithdrawObjection
{
    public static async Task<Results<NoContent, NotFound>> Handle(Guid objectionId, CallerOfRequest by, Objecting objections, CancellationToken cancel) =>
        await objections.Withdraw(objectionId, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
