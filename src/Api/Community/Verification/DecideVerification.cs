using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Community.Roster.Import;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>The committee says which person of the roster a waiting resident is, or why not.</summary>
internal static class DecideVerification
{
    /// <summary>With a person the answer is yes; without one it is no, and says why.</summary>
    public sealed record Request(Guid? PersonId = null, [StringLength(200, MinimumLength = 2)] string? Answer = null);

    public static async Task<Results<NoContent, NotFound>> Handle(
        Guid requestId, Request request, CallerOfRequest by, WaitingResidents waiting, NewResident resident, ZiZhiJinDb db, CancellationToken cancel)
    {
        var asked = await waiting.Find(requestId, by.Caller.ScopeOf(RosterDesk.Keepers), cancel);
        if (asked is null) return TypedResults.NotFound();
        if (request.PersonId is not { } person) return await Decline(asked, request, by, resident, db, cancel);
        if (!await db.Persons.OnRoster().AnyAsync(found => found.Id == person && found.AreaId == asked.AreaId, cancel)) return TypedResults.NotFound();

        asked.Approve(by.Caller.AccountId, resident.Now);
        resident.Audit.Did(by.Caller.AccountId, "verification.approve", asked.AreaId, person, $"{asked.AccountId}");
        await resident.Attach(asked.AccountId, person, VerifiedBy.Committee, cancel);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Decline(
        VerificationRequest asked, Request request, CallerOfRequest by, NewResident resident, ZiZhiJinDb db, CancellationToken cancel)
    {
        var answer = request.Answer ?? throw new MalformedException("verification.answer-missing", "answer", "不通过要写明原因，居民会看到。");
        asked.Decline(by.Caller.AccountId, answer, resident.Now);
        resident.Audit.Did(by.Caller.AccountId, "verification.decline", asked.AreaId, asked.Id, answer);
        await db.SaveBinding(cancel);
        return TypedResults.NoContent();
    }
}
