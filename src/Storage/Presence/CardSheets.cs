using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Presence;

/// <summary>The cards of a neighbourhood, to be printed together. What is not in the caller's care is not there: nothing.</summary>
public sealed class CardSheets(ZiZhiJinDb db, CardCodes codes, PersonalData personal, AuditTrail audit, TimeProvider time)
{
    /// <summary>Cards that one click gives out, and that one sheet shows.</summary>
    public const int Most = 500;

    /// <summary>Who of the roster has no phone, and who of them a card.</summary>
    public async Task<CardCount?> Count(Guid areaId, Caller by, CancellationToken cancel)
    {
        if (!await IsMine(areaId, by, cancel)) return null;
        return new(await WithoutPhone(areaId).CountAsync(cancel), await WithoutCard(areaId).CountAsync(cancel), await Live(areaId).CountAsync(cancel));
    }

    /// <summary>Gives a card to everybody of the roster who has neither phone nor card. Returns how many; doing it again gives out none.</summary>
    public async Task<int?> IssueAll(Guid areaId, Caller by, CancellationToken cancel)
    {
        if (!await IsMine(areaId, by, cancel)) return null;
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        // Of two who click at once, the second waits here and finds that everybody has one.
        await db.Areas.FromSql($"SELECT * FROM areas WHERE Id = {areaId.ToByteArray(true)} FOR UPDATE").AsNoTracking().ToListAsync(cancel);
        var persons = await WithoutCard(areaId).OrderBy(person => person.Id).Take(Most).Select(person => person.Id).ToListAsync(cancel);
        db.Cards.AddRange(persons.Select(person => Card.Issue(areaId, person, time.GetUtcNow())));
        audit.Did(by.AccountId, "card.issue-all", areaId, null, $"{persons.Count} cards");
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return persons.Count;
    }

    /// <summary>Cards that hold, with full names, by house. That they were printed is written down.</summary>
    /// <param name="from">How many cards, from the oldest on, stand on the sheets before this one.</param>
    public async Task<CardSheet?> Print(Guid areaId, int from, Caller by, CancellationToken cancel)
    {
        if (!await IsMine(areaId, by, cancel)) return null;
        var area = await db.Areas.Where(area => area.Id == areaId).Select(area => area.Name).FirstAsync(cancel);
        var found = await Live(areaId).Join(db.Persons.OnRoster(), card => card.PersonId, person => person.Id, (card, person) => new { card, person })
            .OrderBy(one => one.card.Id).Skip(from).Take(Most).AsNoTracking().ToListAsync(cancel);
        audit.Did(by.AccountId, "card.print", areaId, null, $"{found.Count} cards from {from + 1}");
        await db.SaveChangesAsync(cancel);
        return new(area, [.. found.Select(one => Line(one.card, personal.Open(one.person))).OrderBy(line => line.Home, StringComparer.Ordinal).ThenBy(line => line.Name, StringComparer.Ordinal)]);
    }

    private CardLine Line(Card card, PersonDetails details) => new(details.Name, $"{details.Building}号", NumberOf(card.Id), codes.Of(card.Id), card.IssuedAt);

    /// <summary>What stands on a card for people to read out: the random end of its id, in groups.</summary>
    public static string NumberOf(Guid cardId) => $"{cardId:N}"[^8..].ToUpperInvariant().Insert(4, " ");

    private Task<bool> IsMine(Guid areaId, Caller by, CancellationToken cancel) =>
        db.Areas.Within(by.ScopeOf(RosterRoles.Keepers)).AnyAsync(area => area.Id == areaId && area.Kind == AreaKind.Neighbourhood, cancel);

    private IQueryable<Card> Live(Guid areaId) =>
        db.Cards.Where(card => card.AreaId == areaId && card.RevokedAt == null && db.Persons.OnRoster().Any(person => person.Id == card.PersonId && person.AreaId == areaId));

    private IQueryable<Person> WithoutPhone(Guid areaId) =>
        db.Persons.OnRoster().Where(person => person.AreaId == areaId && !db.Accounts.Any(account => account.PersonId == person.Id));

    private IQueryable<Person> WithoutCard(Guid areaId) =>
        WithoutPhone(areaId).Where(person => !db.Cards.Any(card => card.PersonId == person.Id && card.RevokedAt == null));
}

/// <param name="WithoutPhone">Of the roster.</param>
/// <param name="WithoutCard">Of those without a phone.</param>
/// <param name="Cards">That hold, of all.</param>
public sealed record CardCount(int WithoutPhone, int WithoutCard, int Cards)
{
    /// <summary>How many cards stand before each sheet.</summary>
    public IEnumerable<int> Sheets => Enumerable.Range(0, (Cards + CardSheets.Most - 1) / CardSheets.Most).Select(sheet => sheet * CardSheets.Most);
}

public sealed record CardSheet(string Area, IReadOnlyList<CardLine> Cards);

/// <summary>What stands on one card. Nothing of it belongs into a log.</summary>
public sealed record CardLine(string Name, string Home, string Number, string Code, DateTimeOffset IssuedAt)
{
    public override string ToString() => nameof(CardLine);
}
