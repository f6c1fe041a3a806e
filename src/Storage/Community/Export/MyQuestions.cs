using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>What somebody asked in writing at meetings, when they asked to speak, and which goods they signed for.</summary>
internal static class MyQuestions
{
    public static async Task<IEnumerable<Section>> Of(ZiZhiJinDb db, Person person, CancellationToken cancel)
    {
        var entries = await db.EntriesOf(person.Id, cancel);
        var asked = await db.WrittenQuestions.AsNoTracking().Where(one => entries.Contains(one.PersonId)).OrderBy(one => one.Id).ToListAsync(cancel);
        var turns = await db.Speakers.AsNoTracking().Where(one => entries.Contains(one.PersonId)).OrderBy(one => one.Id).ToListAsync(cancel);
        var goods = await db.GoodsReceipts.AsNoTracking().Where(one => entries.Contains(one.PersonId)).OrderBy(one => one.Id).ToListAsync(cancel);
        return
        [
            .. Titled("我在会议上的书面提问", asked.ConvertAll(one => new Line(MyData.Time(one.AskedAt), one.AnsweredAt is null ? one.Text : $"{one.Text}（答复：{one.Answer}）"))),
            .. Titled("我登记过的会议发言", turns.ConvertAll(one => new Line(MyData.Time(one.JoinedAt), $"第 {one.Number} 号"))),
            .. Titled("我签收的实物", goods.ConvertAll(one => new Line(MyData.Time(one.ReceivedAt), $"{one.Goods} {one.Amount}{(one.SetAsideAt is null ? "" : "（已撤下）")}"))),
        ];
    }

    private static IEnumerable<Section> Titled(string title, List<Line> lines) => lines.Count == 0 ? [] : [new Section(title, lines)];
}
