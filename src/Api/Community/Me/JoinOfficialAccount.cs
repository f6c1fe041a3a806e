using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Me;

/// <summary>I came by the link that the chat gave me: there and here I am the same.</summary>
internal static class JoinOfficialAccount
{
    public sealed record Request([Required, StringLength(60, MinimumLength = 50)] string Code);

    public static async Task<NoContent> Handle(Request request, CallerOfRequest by, AccountJoining joining, CancellationToken cancel)
    {
        await joining.Join(request.Code, by.Caller.AccountId, cancel);
        return TypedResults.NoContent();
    }
}
