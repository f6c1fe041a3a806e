using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Notices.Operations;

namespace ZiZhiJin.Api.Notices.Delivering;

/// <summary>How the two WeChat accounts do: access token, quotas, the platform's last call, what went wrong last.</summary>
internal static class ListAccounts
{
    public static async Task<Ok<IReadOnlyList<PlatformAccountState>>> Handle(IPlatformAccounts accounts, CancellationToken cancel) =>
        TypedResults.Ok(await accounts.Read(cancel));
}
