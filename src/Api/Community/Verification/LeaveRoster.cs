using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>A resident takes their own phone off the roster. What they answered stays counted, for the person.</summary>
internal static class LeaveRoster
{
    public static async Task<NoContent> Handle(CallerOfRequest by, NewResidents residents, AuditTrail audit, CancellationToken cancel)
    {
        audit.Did(by.Caller.AccountId, "account.leave", by.Caller.AreaId!.Value, by.Caller.PersonId);
        await residents.Detach(by.Caller.AccountId, cancel);
        return TypedResults.NoContent();
    }
}
