using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>What somebody has objected to, and what was answered.</summary>
internal static class MyObjections
{
    public static async Task<IEnumerable<Section>> Of(ZiZhiJinDb db, Person person, CancellationToken cancel)
    {
        var entries = await db.EntriesOf(person.Id, cancel);
        var raised = await (
            from objection in db.Objections
            join version in db.PostingVersions on new { objection.PostingId, Number = objection.Version } equals new { version.PostingId, version.Number }
            where entries.Contains(objection.PersonId)
            orderby objection.Id
            select new { objection, version.Title }).AsNoTracking().ToListAsync(cancel);
        if (raised.Count == 0) return [];
        return [new Section("我对公示提的异议", [.. raised.Select(one => new Line($"{MyData.Time(one.objection.RaisedAt)} {one.Title}", Told(one.objection.Text, one.objection.AnsweredAt is null ? null : one.objection.Answer)))])];
    }

    private static string Told(string text, string? answer) => answer is null ? text : $"{text}（答复：{answer}）";
}
