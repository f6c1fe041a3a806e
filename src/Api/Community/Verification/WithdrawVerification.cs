using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>Takes back a request that still waits. What it said of the resident is deleted.</summary>
internal static class WithdrawVerification
{
    public static async Task<NoContent> Handle(CallerOfRequest by, ZiZhiJinDb db, TimeProvider time, CancellationToken cancel)
    {
        var request = await db.VerificationRequests.FirstOrDefaultAsync(request => request.OpenFor == by.Caller.AccountId, cancel)
            ?? throw new RefusedException(VerificationRefusals.NothingOpen);
        request.Withdraw(time.GetUtcNow());
        await db.SaveBinding(cancel);
        return TypedResults.NoContent();
    }
}
