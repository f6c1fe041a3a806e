using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Notices.Credits;
using ZiZhiJin.Storage.Notices.Credits;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Api.Notices.Credits;

/// <summary>What I answered when the phone asked whether messages may be sent. Telling it again, or the platform telling it too, counts once.</summary>
internal static class ReportSubscriptions
{
    private const int MostOfACall = 3;

    public sealed record Request([Required, MinLength(1), MaxLength(MostOfACall)] IReadOnlyList<Item> Templates, [Required] string Nonce);

    public sealed record Item([Required, StringLength(64, MinimumLength = 1)] string TemplateId, SubscriptionWord Word);

    public static async Task<Ok<List<ListSubscriptions.Answer>>> Handle(
        Request request, CallerOfRequest by, CreditLedger ledger, IOptions<TemplateOptions> templates, TimeProvider time, CancellationToken cancel)
    {
        Nonce.Read(request.Nonce);
        if (request.Templates.Any(item => templates.Value.Templates.Values.All(template => template.TemplateId != item.TemplateId)))
            throw new MalformedException("subscription.unknown-template", "templates", "没有这种消息，请刷新后再试。");

        var telling = new Telling(by.Caller.AccountId, CreditSource.Reports, KeyOf(request.Nonce), time.GetUtcNow());
        await ledger.Take(telling, request.Templates.Select(item => new TemplateWord(item.TemplateId, item.Word)), cancel);
        return TypedResults.Ok(await ListSubscriptions.Of(by.Caller.AccountId, ledger, templates.Value, cancel));
    }

    private static byte[] KeyOf(string nonce) => SHA256.HashData(Encoding.UTF8.GetBytes($"report {nonce}"));
}
