using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Presence;

/// <summary>Shows venue codes and judges them before the database is asked. Who holds a true code of a place elsewhere is told so; who holds none learns nothing of it.</summary>
internal sealed class VenueDoor(VenueCodes codes, KnownOccasions occasions, CheckingIn checkingIn, TimeProvider time)
{
    public async ValueTask<CheckInAnswer?> Enter(Guid occasionId, CheckInRequest request, Caller caller, CancellationToken cancel)
    {
        var (code, now) = (codes.Read(request.VenueCode), time.GetUtcNow());
        if (await occasions.Find(occasionId, cancel) is not { Occasion: var occasion } known) return null;
        if (caller.AreaPath?.StartsWith(known.AreaPath, StringComparison.Ordinal) != true)
            return code.OccasionId == occasionId ? throw new RefusedException(PresenceRefusals.OtherArea) : null;

        RefusedException.ThrowIf(VenueCodePolicy.Check(code, occasionId, now));
        RefusedException.ThrowIf(CheckInPolicy.Check(occasion, now));
        var written = await checkingIn.Write(new(occasionId, caller.PersonId!.Value, now, PresenceProof.VenueCode, caller.AccountId, Nonce.Read(request.Nonce)), cancel);
        return new CheckInAnswer(written.At!.Value, written.First);
    }

    public VenueCodeAnswer Show(Occasion occasion, HttpContext http)
    {
        var now = time.GetUtcNow();
        RefusedException.ThrowIf(CheckInPolicy.Check(occasion, now));
        var (code, next) = (codes.At(occasion.Id, now), CodeWindow.StartOf(CodeWindow.Of(now) + 1));
        return new VenueCodeAnswer(code, $"{http.Request.Scheme}://{http.Request.Host}/s/{code}", (int)(next - now).TotalMilliseconds);
    }
}
