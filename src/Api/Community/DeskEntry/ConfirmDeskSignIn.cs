using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Community.DeskEntry;

/// <summary>A staff member lets the browser in to the desk whose QR the phone has scanned. Once, within two minutes; repeating it by the same person is harmless.</summary>
internal static class ConfirmDeskSignIn
{
    public static async Task<Results<NoContent, NotFound>> Handle(string code, CallerOfRequest by, DeskSignIns signIns, CancellationToken cancel) =>
        await signIns.Confirm(code, by.Caller.AccountId, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
}
