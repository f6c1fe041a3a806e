using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Notices.Credits;
using ZiZhiJin.Storage.Notices.Credits;
using ZiZhiJin.Storage.Notices.Delivering;

namespace ZiZhiJin.Api.Notices.Credits;

/// <summary>Which messages there are to allow, and how many of each I may still be sent. The phone asks for them by template.</summary>
internal static class ListSubscriptions
{
    /// <summary>Left is how many may still be sent; word is what was answered last.</summary>
    public sealed record Answer(string Category, string Title, string TemplateId, bool InOfficialAccount, int Left, SubscriptionWord? Word);

    public static async Task<Ok<List<Answer>>> Handle(CallerOfRequest by, CreditLedger ledger, IOptions<TemplateOptions> templates, CancellationToken cancel) =>
        TypedResults.Ok(await Of(by.Caller.AccountId, ledger, templates.Value, cancel));

    internal static async Task<List<Answer>> Of(Guid accountId, CreditLedger ledger, TemplateOptions templates, CancellationToken cancel)
    {
        var credits = (await ledger.Of(accountId, cancel)).ToDictionary(credit => credit.TemplateId);
        return [.. templates.Templates.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => Told(entry.Key, entry.Value, credits.GetValueOrDefault(entry.Value.TemplateId)))];
    }

    private static Answer Told(string category, MessageTemplate template, SubscriptionCredit? credit) =>
        new(category, template.Title, template.TemplateId, template.InOfficialAccount, credit?.Available ?? 0, credit?.LastWord);
}
