using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Verification;

namespace ZiZhiJin.Api.Community.Verification;

/// <summary>Puts a request to be verified before the committee, from the mini-program or the chat.</summary>
internal sealed class CommitteeVerification(ZiZhiJinDb db, NewResident resident, RequestSeal seal)
{
    /// <summary>With the code that a neighbour may vouch by. Nothing when there is no such neighbourhood.</summary>
    public async Task<(Guid Id, string VouchCode)?> Ask(Caller caller, Guid areaId, PersonDetails details, CancellationToken cancel)
    {
        await resident.MayAsk(caller, cancel);
        if (!await resident.IsNeighbourhood(areaId, cancel)) return null;

        var (id, code) = (Guid.CreateVersion7(resident.Now), RequestSeal.NewCode());
        db.VerificationRequests.Add(VerificationRequest.Ask(id, caller.AccountId, seal.Close(id, areaId, details, code), resident.Now));
        await Save(cancel);
        return (id, code);
    }

    // One account has one open request: the unique index, not a look before, says so.
    private async Task Save(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException clash) when (StorageFaults.IsDuplicate(clash))
        {
            db.ChangeTracker.Clear();
            throw new RefusedException(VerificationRefusals.RequestOpen);
        }
    }
}
