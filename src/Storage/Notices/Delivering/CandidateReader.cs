using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Notices.Delivering;

/// <summary>Gathers for a batch what is to be said, to whom, and when they spoke last. One row that cannot be read spoils none of the others.</summary>
public sealed class CandidateReader(ZiZhiJinDb db, Dispatches dispatches, PersonalData personal, TakenBack takenBack, IOptions<TemplateOptions> templates)
{
    internal async Task<List<Candidate>> Read(IReadOnlyList<Delivery> due, CancellationToken cancel)
    {
        var ids = due.Select(delivery => delivery.DispatchId).Distinct().ToList();
        var sources = await db.Dispatches.AsNoTracking().Where(dispatch => ids.Contains(dispatch.Id)).ToDictionaryAsync(dispatch => dispatch.Id, cancel);
        var contents = sources.ToDictionary(source => source.Key, source => Readable(() => dispatches.Open(source.Value)));
        var withdrawn = await takenBack.Among(sources.Values, cancel);
        var accounts = await AccountsOf(due, cancel);
        var words = await LastWords([.. accounts.Values.Select(account => account.Id).Distinct()], cancel);
        return [.. due.Select(delivery => Of(
            new(delivery, sources[delivery.DispatchId]) { Content = contents[delivery.DispatchId], IsTakenBack = withdrawn.Contains(delivery.DispatchId) },
            accounts.GetValueOrDefault(delivery.Id), words))];
    }

    private Candidate Of(Candidate one, Account? account, Dictionary<Guid, DateTimeOffset> words)
    {
        var template = one.Dispatch.Category.Length == 0 ? null : templates.Value.Of(one.Dispatch.Category);
        var viaOfficial = template?.InOfficialAccount == true;
        var templateOpenId = template is null || account is null ? null : OpenIdOf(account, viaOfficial);
        var serviceOpenId = one.Content?.To ?? (account is null || one.Content is null ? null : OpenIdOf(account, !one.Content.InMiniProgram));
        return one with
        {
            AccountId = account?.Id, Template = template, TemplateOpenId = templateOpenId, ServiceOpenId = serviceOpenId,
            Reach = new()
            {
                HasAccount = account is not null, IsErased = account is { MiniOpenId: null, OfficialOpenId: null }, HasTemplate = templateOpenId is not null,
                CanBeSpokenTo = serviceOpenId is not null, LastWordAt = LastWordOf(one, account, words),
            },
        };
    }

    // The person's account of today, else the one that was named when this was written.
    private async Task<Dictionary<Guid, Account>> AccountsOf(IReadOnlyList<Delivery> due, CancellationToken cancel)
    {
        var persons = due.Select(delivery => delivery.PersonId).OfType<Guid>().Distinct().ToList();
        var byPerson = await db.Accounts.AsNoTracking().Where(account => account.PersonId != null && persons.Contains(account.PersonId.Value)).ToDictionaryAsync(account => account.PersonId!.Value, cancel);
        var named = due.Select(delivery => delivery.AccountId).OfType<Guid>().Distinct().ToList();
        var byId = await db.Accounts.AsNoTracking().Where(account => named.Contains(account.Id)).ToDictionaryAsync(account => account.Id, cancel);
        return due.Select(delivery => (delivery.Id, Account: Found(delivery.PersonId, byPerson) ?? Found(delivery.AccountId, byId)))
            .Where(pair => pair.Account is not null).ToDictionary(pair => pair.Id, pair => pair.Account!);
    }

    private Task<Dictionary<Guid, DateTimeOffset>> LastWords(List<Guid> accounts, CancellationToken cancel) =>
        db.Conversations.AsNoTracking().Where(conversation => accounts.Contains(conversation.AccountId) && conversation.LastWordAt != null)
            .ToDictionaryAsync(conversation => conversation.AccountId, conversation => conversation.LastWordAt!.Value, cancel);

    // What answers a word was written when the word had just been said.
    private static DateTimeOffset? LastWordOf(Candidate one, Account? account, Dictionary<Guid, DateTimeOffset> words)
    {
        if (one.Content?.To is not null) return one.Dispatch.CreatedAt;
        return account is not null && words.TryGetValue(account.Id, out var word) ? word : null;
    }

    private static Account? Found(Guid? id, Dictionary<Guid, Account> accounts) => id is { } key ? accounts.GetValueOrDefault(key) : null;

    private string? OpenIdOf(Account account, bool inOfficial)
    {
        if (inOfficial && account.UnfollowedAt is not null) return null;
        return (inOfficial ? account.OfficialOpenId : account.MiniOpenId) is null ? null
            : Readable(() => inOfficial ? personal.OpenOfficial(account) : personal.OpenMini(account));
    }

    private static T? Readable<T>(Func<T> open) where T : class
    {
        try
        {
            return open();
        }
        catch (Exception broken) when (broken is CryptographicException or JsonException)
        {
            return null;
        }
    }
}
