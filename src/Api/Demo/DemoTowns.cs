using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Demo;

/// <summary>Loads the demonstration towns, marked as such. Loading them again changes nothing; a load that was cut off is completed.</summary>
internal sealed class DemoTowns(ZiZhiJinDb db, DemoPeople people, DemoAnswers answers, PolicyLibrary library, TimeProvider time)
{
    public async Task Load()
    {
        if (!await db.Areas.AnyAsync(area => area.Path == DemoAreas.DistrictPath)) await Settle();
        await answers.Give();
    }

    private int Year => ShanghaiTime.DayOf(time.GetUtcNow()).Year;

    private async Task Settle()
    {
        var areas = new DemoAreas();
        db.AddRange(areas.All);
        AreaPolicy[] policies = [PolicyOf(areas.Subdistrict, "puxing-2023"), PolicyOf(areas.Town, "chuansha")];
        db.AddRange(policies);
        for (var i = 0; i < areas.Neighbourhoods.Count; i++) Populate(areas.Neighbourhoods[i], i * DemoPeople.PerNeighbourhood);
        foreach (var (name, role, area) in DemoPeople.Staff(areas)) Employ(name, role, area);
        AskNeeds(areas.Neighbourhoods[0], policies[0]);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private AreaPolicy PolicyOf(Area town, string pack) => new(town.Id, Year, pack, library.Get(pack).Version);

    private void Populate(Area neighbourhood, int firstNumber)
    {
        var residents = people.Residents(neighbourhood, firstNumber).ToList();
        db.AddRange(residents);
        db.AddRange(people.AccountsOf(residents, firstNumber));
    }

    private void Employ(string name, Role role, Area area)
    {
        var account = people.AccountNamed(name);
        db.Add(account);
        db.Add(RoleGrant.Give(account.Id, role, area.Id, new DateOnly(Year, 1, 1), null, null));
    }

    private void AskNeeds(Area neighbourhood, AreaPolicy policy)
    {
        var rules = new RulesInForce(library.Get(policy.Pack), policy, [], ShanghaiTime.DayOf(time.GetUtcNow()));
        var committee = db.RoleGrants.Local.First(grant => grant.Role == Role.Committee && grant.AreaId == neighbourhood.Id).AccountId;
        var meeting = new TwoCommitteeMeeting(ShanghaiTime.DayOf(time.GetUtcNow()), true, true, "以楼道安全和为老服务为主，兼顾孩子们的暑期活动。");
        db.Add(Direction.Record(neighbourhood.Id, Year, meeting, (committee, time.GetUtcNow())));
        var survey = Survey.Draft(neighbourhood.Id, Year, SurveyTemplates.Find(rules.Pack, "needs")!, rules.Stamp, time.GetUtcNow());
        survey.Open(time.GetUtcNow());
        db.Add(survey);
        db.Add(NeedsRules.GateFor(survey, rules));
    }
}
