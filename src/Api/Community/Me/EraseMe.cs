using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Me;

/// <summary>Erases what is stored about me and ends my sessions. What was counted stays counted and belongs to nobody known. It cannot be undone.</summary>
internal static class EraseMe
{
    private const string Word = "删除我的资料";

    /// <summary>The sentence that the resident types, so that nobody does it by mistake.</summary>
    public sealed record Request([Required, StringLength(20)] string Confirm);

    public static async Task<NoContent> Handle(Request request, CallerOfRequest by, AccountErasure erasure, AuditTrail audit, CancellationToken cancel)
    {
        if (request.Confirm.Trim() != Word) throw new MalformedException("erasure.not-confirmed", "confirm", $"请输入“{Word}”。");
        if (by.Caller.AreaId is { } area) audit.Did(by.Caller.AccountId, "account.erase", area, by.Caller.PersonId);
        await erasure.Erase(by.Caller.AccountId, cancel);
        return TypedResults.NoContent();
    }
}
