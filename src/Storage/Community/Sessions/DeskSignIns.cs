using System.Buffers.Text;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Audit;

namespace ZiZhiJin.Storage.Community.Sessions;

/// <summary>Lets browsers in to the desk: shows a code, has it confirmed by somebody's phone, opens the session for the browser that showed it.</summary>
public sealed class DeskSignIns(ZiZhiJinDb db, AuditTrail audit, TimeProvider time)
{
    private const int BytesOfCode = 16;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <summary>The code of a browser's secret; nothing if it does not look like one.</summary>
    public static string? CodeOf(string secret) =>
        SessionToken.HashOf(secret) is { } hash ? Base64Url.EncodeToString(hash.AsSpan(0, BytesOfCode)) : null;

    /// <summary>A new code to show. The secret is for this browser's cookie and is kept nowhere else.</summary>
    public async Task<(string Secret, DeskSignIn SignIn)> Show(string browser, CancellationToken cancel)
    {
        var (now, secret) = (time.GetUtcNow(), SessionToken.Create());
        var forgotten = now - Kept;
        await db.DeskSignIns.Where(old => old.ExpiresAt < forgotten).ExecuteDeleteAsync(cancel);
        var signIn = DeskSignIn.Show(CodeOf(secret)!, browser, now);
        db.DeskSignIns.Add(signIn);
        await db.SaveChangesAsync(cancel);
        return (secret, signIn);
    }

    public Task<DeskSignIn?> Find(string code, CancellationToken cancel) =>
        db.DeskSignIns.FirstOrDefaultAsync(signIn => signIn.Code == code, cancel);

    /// <summary>Somebody with a staff role lets the browser in. False when there is no such code.</summary>
    public async Task<bool> Confirm(string code, Guid accountId, CancellationToken cancel)
    {
        if (await Find(code, cancel) is not { } signIn) return false;
        var areaId = await DeskOf(accountId, cancel) ?? throw new RefusedException(CommunityRefusals.NotAtADesk);

        signIn.Confirm(accountId, time.GetUtcNow());
        audit.Did(accountId, "desk.confirm-sign-in", areaId, accountId);
        if (!await Saved(cancel)) throw new RefusedException(CommunityRefusals.DeskSignInUsed);
        return true;
    }

    /// <summary>The token of the session that was confirmed for this browser. It is handed out once.</summary>
    public async Task<string?> Take(DeskSignIn signIn, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (signIn.Take(now) is not { } accountId) return null;

        var token = SessionToken.Create();
        db.Sessions.Add(Session.Open(SessionToken.HashOf(token)!, accountId, Channel.H5, isStaff: true, now));
        return await Saved(cancel) ? token : null;
    }

    // The area of the first staff role: an act belongs to one.
    private async Task<Guid?> DeskOf(Guid accountId, CancellationToken cancel)
    {
        var today = ShanghaiTime.DayOf(time.GetUtcNow());
        return await db.RoleGrants
            .Where(grant => grant.AccountId == accountId && Roles.Staff.Contains(grant.Role) && grant.From <= today && (grant.To == null || grant.To >= today))
            .OrderBy(grant => grant.Id).Select(grant => (Guid?)grant.AreaId).FirstOrDefaultAsync(cancel);
    }

    private async Task<bool> Saved(CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
