using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Storage.Surveys.Needs.Raising;
using static ZiZhiJin.Storage.Community.Export.MyPages;

namespace ZiZhiJin.Storage.Community.Export;

/// <summary>The needs that somebody raised outside of surveys.</summary>
public sealed class MyNeeds(ZiZhiJinDb db, RaisedSeal seal)
{
    public async Task<IEnumerable<Section>> Of(Person person, CancellationToken cancel)
    {
        var raised = await db.RaisedNeeds.AsNoTracking().Where(need => need.PersonId == person.Id).OrderBy(need => need.RaisedAt).ToListAsync(cancel);
        return raised.Count == 0 ? [] : [new Section("我提的需求", [.. raised.Select(Told)])];
    }

    private Line Told(RaisedNeed need) => new(MyData.Time(need.RaisedAt), $"{need.Text}{(seal.Open(need) is { } place ? $"（{PlaceOf(place)}）" : "")}");

    private static string PlaceOf(NeedPlace place) => place.Latitude is null ? place.Label : $"{place.Label} {place.Latitude}，{place.Longitude}".Trim();
}
