using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Storage.Sheets;

namespace ZiZhiJin.Storage.Community.Roster;

/// <summary>A neighbourhood's roster as a file, in columns that an import reads again.</summary>
public sealed class RosterTable(ZiZhiJinDb db, PersonalData personal)
{
    private static readonly string[] Header = ["姓名", "楼号", "单元", "室号", "手机", "出生年份", "业主/租户", "微信已核实"];

    public async Task<SheetOut> Of(Guid areaId, SheetFormat format, CancellationToken cancel)
    {
        var persons = await db.Persons.AsNoTracking().OnRoster().Where(person => person.AreaId == areaId).OrderBy(person => person.Id)
            .Select(person => new { person, verified = db.Accounts.Any(account => account.PersonId == person.Id) }).ToListAsync(cancel);
        return SheetOut.Of(format, "居民名册", persons.Select(found => Row(found.person, found.verified)).Prepend(Header));
    }

    private string[] Row(Person person, bool verified)
    {
        var details = personal.Open(person);
        return
        [
            details.Name, details.Building, details.Unit, details.Room, details.Phone ?? "", person.BirthYear is { } year ? $"{year}" : "未知",
            person.Tenure switch { Tenure.Owner => "业主", Tenure.Tenant => "租户", _ => "未知" }, verified ? "是" : "否",
        ];
    }
}
