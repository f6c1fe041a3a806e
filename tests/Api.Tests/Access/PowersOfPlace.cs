using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Mandates;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>What a place has settled about its rules, and who acts for whom there.</summary>
internal sealed class PowersOfPlace(TestTown town, Surroundings areas)
{
    private const string Pack = "puxing-2023";

    public static Guid Mandate(ZiZhiJinDb db, Guid person, Guid account)
    {
        var wish = new MandateWish(account, MandateKind.Helper, null, ActingConsent.CurrentVersion);
        var consent = new ActingConsent(wish.ConsentVersion, ConsentWay.InPerson, Guid.CreateVersion7(), StandingClock.Start);
        return db.Mandates.Add(Domain.Community.Mandates.Mandate.Give(Guid.CreateVersion7(), person, (wish, null), consent)).Entity.Id;
    }

    public Guid RoleRequest(ZiZhiJinDb db, Guid forAccount, Guid by)
    {
        var wish = new RoleWish(forAccount, Role.Finance, areas.Neighbourhood.Id, new DateOnly(TestTown.Year, 1, 1), null);
        return db.RoleRequests.Add(Domain.Community.RoleRequest.Ask(wish, "接替退休的会计", by, StandingClock.Start)).Entity.Id;
    }

    public Guid Override(ZiZhiJinDb db, bool approved)
    {
        var policy = new AreaPolicy(areas.AreaAt(AreaKind.Subdistrict, isHere: true).Id, TestTown.Year, Pack, 1);
        var preferred = town.Library.Get(Pack).Rule("PX-68").Parameters["preferred"];
        var entry = new OverrideEntry(preferred, new PolicyValue(Items: [new("books", "书籍")]), areas.Neighbourhood.Id, null);
        var over = RuleOverride.Ask(policy, entry, new PolicyAct(Guid.CreateVersion7(), "居民更需要书籍", StandingClock.Start));
        if (approved) over.Decide(approve: true, policy, Guid.CreateVersion7(), StandingClock.Start);
        return db.RuleOverrides.Add(over).Entity.Id;
    }
}
