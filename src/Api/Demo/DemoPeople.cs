using Microsoft.Extensions.Options;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Wechat;

namespace ZiZhiJin.Api.Demo;

/// <summary>Fifty persons a neighbourhood, two of three with an account, and staff of every role.</summary>
internal sealed class DemoPeople(PersonalData personal, IOptions<WechatOptions> wechat, TimeProvider time)
{
    public const int PerNeighbourhood = 50;

    public IEnumerable<Person> Residents(Area neighbourhood, int firstNumber) =>
        Enumerable.Range(firstNumber, PerNeighbourhood).Select(number => Resident(neighbourhood, number));

    public IEnumerable<Account> AccountsOf(IReadOnlyList<Person> residents, int firstNumber) =>
        residents.Select((person, i) => (person, number: firstNumber + i)).Where(one => one.number % 3 != 0).Select(one => Attached(one.person, DemoNames.Of(one.number)));

    /// <summary>The account that signs in with the code <c>sandbox-</c><paramref name="name"/>.</summary>
    public Account AccountNamed(string name)
    {
        var id = Guid.CreateVersion7(time.GetUtcNow());
        var openId = DemoNames.OpenId(wechat.Value.MiniProgram.AppId, name);
        return Account.Welcome(id, personal.Seal(id, openId, DemoNames.UnionId(name)), time.GetUtcNow());
    }

    public static IEnumerable<(string Name, Role Role, Area Area)> Staff(DemoAreas areas)
    {
        yield return ("operator", Role.Operator, areas.District);
        yield return ("district", Role.District, areas.District);
        foreach (var (town, name) in new[] { (areas.Subdistrict, "puxing"), (areas.Town, "chuansha") })
        foreach (var role in new[] { Role.Office, Role.Reviewer, Role.Finance })
            yield return ($"{Word(role)}-{name}", role, town);
        yield return ("community-chengxiang", Role.Community, areas.TownCommunity);
        foreach (var neighbourhood in areas.Neighbourhoods)
        foreach (var role in new[] { Role.Committee, Role.Liaison, Role.Representative, Role.Leader, Role.Member })
            yield return ($"{Word(role)}-{neighbourhood.Path.Split('/')[^2]}", role, neighbourhood);
    }

    private Person Resident(Area neighbourhood, int number)
    {
        // A later number sorts behind: so the same residents have answered the survey after every load.
        var id = Guid.CreateVersion7(time.GetUtcNow().AddMilliseconds(number));
        var details = new PersonDetails(DemoNames.Of(number), $"{1 + number % 6}", "", $"{101 + number % 40}", $"1380000{number:0000}");
        return Person.Add(id, neighbourhood.Id, personal.Seal(id, neighbourhood.Id, details), new RosterProof("演示数据", null), time.GetUtcNow());
    }

    private Account Attached(Person person, string name)
    {
        var account = AccountNamed(name);
        account.AttachTo(person.Id);
        return account;
    }

    private static string Word(Role role) => role.ToString().ToLowerInvariant();
}
