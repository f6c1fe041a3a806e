using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Domain.Community.Verification;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>Gathers everything that is stored about the holder of an account.</summary>
public sealed class MyData(
    ZiZhiJinDb db, PersonalData personal, MyRequests requests, MyMandates mandates, MyTalks talks, MyNeeds needs, MyMessages messages, MyConversation conversation, MyPoints points)
{
    private const string Unknown = "未知";

    public async Task<MyPages> Of(Guid accountId, CancellationToken cancel)
    {
        var account = await db.Accounts.AsNoTracking().FirstAsync(account => account.Id == accountId, cancel);
        var person = account.PersonId is null ? null : await db.Persons.AsNoTracking().FirstAsync(person => person.Id == account.PersonId, cancel);
        var sections = new List<Section> { OfAccount(account) };
        if (person is not null) sections.Add(await OfPerson(person, cancel));
        if (person is not null) sections.AddRange([.. await MyAnswers.Of(db, person, cancel), .. await MyAnswers.Drafts(db, person, cancel), .. await talks.Of(person, cancel), .. await needs.Of(person, cancel), .. await MyObjections.Of(db, person, cancel), .. await MyQuestions.Of(db, person, cancel)]);
        if (person is not null) sections.Add(new("我参加的活动", [.. await MyActivities.Of(db, person.Id, cancel)]));
        if (person is not null) sections.Add(new("我参加的会议", [.. await MyMeetings.Of(db, person.Id, cancel)]));
        if (person is not null) sections.Add(await points.Of(person.Id, cancel));
        sections.Add(new("身份核实申请", [.. (await requests.Of(accountId, cancel))]));
        sections.Add(new("我同意过的", [.. await Consents(accountId, cancel)]));
        sections.Add(new("代办", [.. await mandates.Of(accountId, person?.Id, cancel)]));
        sections.Add(new("我担任的职务", [.. await Roles(accountId, cancel)]));
        sections.Add(new("我看过的通知", [.. await MyNotices.Of(db, accountId, cancel)]));
        sections.AddRange(await messages.Of(accountId, person?.Id, cancel));
        sections.AddRange(await conversation.Of(accountId, cancel));
        return new MyPages(sections);
    }

    private static Section OfAccount(Account account) => new("微信账号",
    [
        new("账号编号", $"{account.Id}"), new("第一次登录", Day(account.WelcomedAt)),
        new("身份核实", account.VerifiedAt is { } at ? $"{Day(at)}，{Word(account.VerifiedBy)}" : account.PersonId is null ? "没有核实" : "已核实"),
        new("微信标识", "为了认出您的微信，我们保存了它给的编号（加密）。"),
    ]);

    private async Task<Section> OfPerson(Person person, CancellationToken cancel)
    {
        var (details, area) = (personal.Open(person), await db.Areas.Where(area => area.Id == person.AreaId).Select(area => area.Name).FirstAsync(cancel));
        return new("居民名册",
        [
            new("居民区", area), new("姓名", details.Name), new("住址", details.Address), new("电话", details.Phone ?? Unknown),
            new("出生年份", person.BirthYear is { } year ? $"{year}" : Unknown),
            new("业主或租户", person.Tenure switch { Tenure.Owner => "业主", Tenure.Tenant => "租户", _ => Unknown }), new("登记日期", Day(person.AddedAt)),
        ]);
    }

    private async Task<IEnumerable<Line>> Consents(Guid accountId, CancellationToken cancel) =>
        (await db.Consents.AsNoTracking().Where(consent => consent.AccountId == accountId).OrderBy(consent => consent.GivenAt).ToListAsync(cancel))
            .Select(consent => new Line($"个人信息处理说明（第 {consent.Version} 版）", $"{Time(consent.GivenAt)} 同意{(consent.WithdrawnAt is { } at ? $"，{Time(at)} 撤回" : "")}"));

    private async Task<IEnumerable<Line>> Roles(Guid accountId, CancellationToken cancel)
    {
        var grants = await (
            from grant in db.RoleGrants
            join area in db.Areas on grant.AreaId equals area.Id
            where grant.AccountId == accountId
            orderby grant.Id
            select new { grant.Role, area.Name, grant.From, grant.To }).ToListAsync(cancel);
        return grants.Select(grant => new Line($"{grant.Name}：{Word(grant.Role)}", $"{grant.From:yyyy-MM-dd} 至 {(grant.To is { } to ? $"{to:yyyy-MM-dd}" : "今")}"));
    }

    internal static string Day(DateTimeOffset moment) => $"{ShanghaiTime.DayOf(moment):yyyy-MM-dd}";

    internal static string Time(DateTimeOffset moment) => $"{ShanghaiTime.ClockOf(moment):yyyy-MM-dd HH:mm}";

    private static string Word(Role role) => role switch
    {
        Role.Representative => "居民代表",
        Role.Leader => "项目负责人",
        Role.Member => "项目组成员",
        Role.Liaison => "联络员",
        Role.Committee => "居委会",
        Role.Community => "社区",
        Role.Office => "自治办",
        Role.Reviewer => "评审",
        Role.Finance => "财务",
        Role.District => "区",
        _ => "运维",
    };

    private static string Word(VerifiedBy? how) => how switch
    {
        VerifiedBy.Roster => "与名册核对",
        VerifiedBy.Neighbour => "邻居担保",
        _ => "居委会核实",
    };
}
