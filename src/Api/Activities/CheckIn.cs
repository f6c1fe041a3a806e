using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Activities;

/// <summary>A resident on the spot scans the venue code. However often and from wherever at once it is sent, there is one check-in.</summary>
internal static class CheckIn
{
    private const int LongestCode = 200;

    /// <param name="VenueCode">What stands behind <c>/s/</c> in the scanned address.</param>
    /// <param name="Nonce">16 random bytes, base64url.</param>
    public sealed record Request([Required, StringLength(LongestCode)] string VenueCode, [Required] string Nonce);

    /// <param name="First">Whether it was this request that checked in, and not an earlier one.</param>
    public sealed record Answer(DateTimeOffset CheckedInAt, bool First);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid activityId, Request request, CallerOfRequest by, VenueDoor door, CancellationToken cancel) =>
        await door.Enter(activityId, request, by.Caller, cancel) is { At: { } at } outcome ? TypedResults.Ok(new Answer(at, outcome.First)) : TypedResults.NotFound();
}

/// <summary>Judges a venue code before the database is asked. Who holds a true code of a place elsewhere is told so; who holds none learns nothing of it.</summary>
internal sealed class VenueDoor(VenueCodes codes, KnownOccasions occasions, CheckingIn checkingIn, TimeProvider time)
{
    public async ValueTask<CheckInOutcome?> Enter(Guid occasionId, CheckIn.Request request, Domain.Community.Caller caller, CancellationToken cancel)
    {
        var (code, now) = (codes.Read(request.VenueCode), time.GetUtcNow());
        if (await occasions.Find(occasionId, cancel) is not { Occasion: var occasion } known) return null;
        if (caller.AreaPath?.StartsWith(known.AreaPath, StringComparison.Ordinal) != true)
            return code.OccasionId == occasionId ? throw new RefusedException(PresenceRefusals.OtherArea) : null;

        RefusedException.ThrowIf(VenueCodePolicy.Check(code, occasionId, now));
        RefusedException.ThrowIf(CheckInPolicy.Check(occasion, now));
        return await checkingIn.Write(new(occasionId, caller.PersonId!.Value, now, PresenceProof.VenueCode, caller.AccountId, Nonce.Read(request.Nonce)), cancel);
    }
}
