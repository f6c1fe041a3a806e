using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Storage.Community.Granting;

internal static class GrantQueries
{
    /// <summary>Whether the area is one in which the caller gives the role. Refused when they give it nowhere, or nobody has that account.</summary>
    public static async Task<bool> MayBeGiven(this ZiZhiJinDb db, RoleWish wish, Caller by, CancellationToken cancel)
    {
        var givers = GrantPolicy.GiversOf(wish.Role);
        if (!by.Holds(givers)) throw new RefusedException(CommunityRefusals.GrantNotYours);
        if (!await db.Areas.Within(by.ScopeOf(givers)).AnyAsync(area => area.Id == wish.AreaId, cancel)) return false;
        return await db.Accounts.AnyAsync(account => account.Id == wish.AccountId, cancel) ? true : throw new RefusedException(CommunityRefusals.AccountUnknown);
    }
}
