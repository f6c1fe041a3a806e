using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>The residents who wait for the committee to say who they are, the longest first, each with whom the roster has under that name and address.</summary>
internal static class ListWaiting
{
    public static async Task<Ok<IReadOnlyList<WaitingResidents.Entry>>> Handle(CallerOfRequest by, WaitingResidents waiting, CancellationToken cancel) =>
        TypedResults.Ok(await waiting.Waiting(by.Caller.ScopeOf(RosterRoles.Keepers), cancel));
}
