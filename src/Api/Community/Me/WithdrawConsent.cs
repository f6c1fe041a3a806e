using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community.Consents;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Me;

/// <summary>I take an agreement back. That it stood until now stays written.</summary>
internal static class WithdrawConsent
{
    public static async Task<Results<NoContent, NotFound>> Handle(string kind, CallerOfRequest by, Consents consents, CancellationToken cancel)
    {
        if (QueryWord.Find<ConsentKind>(kind) is not { } known) return TypedResults.NotFound();
        await consents.Withdraw(by.Caller.AccountId, known, cancel);
        return TypedResults.NoContent();
    }
}
