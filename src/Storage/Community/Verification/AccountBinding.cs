using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community.Verification;

public static class AccountBinding
{
    /// <summary>Saves an account's new person. The unique index and the revision decide between two who attach at once.</summary>
    public static async Task SaveBinding(this ZiZhiJinDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException(CommunityRefusals.AccountHasPerson);
        }
        catch (DbUpdateException clash) when (StorageFaults.IsDuplicate(clash))
        {
            throw new RefusedException(CommunityRefusals.PersonHasAccount);
        }
    }
}
