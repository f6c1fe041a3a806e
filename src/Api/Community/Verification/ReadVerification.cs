using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community.Consents;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>How far I am on the way to being a verified resident.</summary>
internal static class ReadVerification
{
    public sealed record Answer(bool Verified, VerifiedBy? By, DateTimeOffset? At, bool Consented, int ConsentVersion, int TriesLeft, MyRequest? Request);

    public sealed record MyRequest(Guid Id, Guid AreaId, RequestState State, DateTimeOffset AskedAt, string? Answer);

    public static async Task<Ok<Answer>> Handle(CallerOfRequest by, ZiZhiJinDb db, Consents consents, VerificationTries tries, CancellationToken cancel)
    {
        var me = by.Caller.AccountId;
        var account = await db.Accounts.AsNoTracking().FirstAsync(account => account.Id == me, cancel);
        var request = await db.VerificationRequests.Where(request => request.AccountId == me).OrderByDescending(request => request.Id)
            .Select(request => new MyRequest(request.Id, request.AreaId, request.State, request.AskedAt, request.Answer)).FirstOrDefaultAsync(cancel);
        return TypedResults.Ok(new Answer(account.PersonId is not null, account.VerifiedBy, account.VerifiedAt,
            await consents.Stands(me, ConsentKind.Privacy, cancel), ConsentPolicy.VersionOf(ConsentKind.Privacy), await tries.Left(me, cancel), request));
    }
}
