using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Desk.Community;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages.Forms;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Points;

namespace ZiZhiJin.Desk.Points;

/// <summary>Reads what the page of points shows.</summary>
internal sealed class PointsReading(ZiZhiJinDb db, PointsRules rules, PersonalData personal)
{
    private const int Most = 200;

    public async Task<PointsView> Of(Clerk clerk, CancellationToken cancel)
    {
        var areas = db.Areas.Within(clerk.Caller.ScopeOf(PointsRoles.Givers));
        var offers = await db.Offers.AsNoTracking().Where(offer => offer.WithdrawnAt == null && areas.Any(area => area.Id == offer.AreaId)).OrderBy(offer => offer.Cost).Take(Most).ToListAsync(cancel);
        var choices = await areas.OrderBy(area => area.Path).Select(area => new AreaChoice(area.Id, area.Name)).ToListAsync(cancel);
        var ruled = await db.Areas.Within(clerk.Caller.ScopeOf(PointsRoles.RuleMakers)).OrderBy(area => area.Path).Select(area => new AreaChoice(area.Id, area.Name)).ToListAsync(cancel);
        return new(choices, await rules.SeenBy(clerk.Caller, cancel), offers, await Waiting(areas, cancel)) { RuleAreas = ruled, Nonce = new Nonce(RandomNumberGenerator.GetBytes(Nonce.Length)).ToString() };
    }

    private async Task<IReadOnlyList<WaitingExchange>> Waiting(IQueryable<Area> areas, CancellationToken cancel)
    {
        var waiting = await (
            from exchange in db.Exchanges
            join offer in db.Offers on exchange.OfferId equals offer.Id
            join person in db.Persons on exchange.PersonId equals person.Id
            where exchange.State == ExchangeState.Asked && areas.Any(area => area.Id == exchange.AreaId)
            orderby exchange.At
            select new { exchange, offer.Title, person }).AsNoTracking().Take(Most).ToListAsync(cancel);
        return [.. waiting.Select(one => new WaitingExchange(one.exchange, one.Title, one.person.ErasedAt is null ? Mask.Name(personal.Open(one.person).Name) : "（已删除个人信息）"))];
    }
}

/// <summary>What the clerk's areas give for volunteer time, what can be had for it, and who waits for it.</summary>
public sealed record PointsView(IReadOnlyList<AreaChoice> Areas, IReadOnlyList<PointsRuleLine> Rules, IReadOnlyList<Offer> Offers, IReadOnlyList<WaitingExchange> Waiting)
{
    /// <summary>Where the clerk may make rules.</summary>
    public required IReadOnlyList<AreaChoice> RuleAreas { get; init; }

    /// <summary>Makes sending a form of this page twice harmless.</summary>
    public required string Nonce { get; init; }

    public PostedForm? Form { get; init; }

    public Fault? Fault { get; init; }
}

public sealed record WaitingExchange(Exchange Exchange, string Title, string Name);
