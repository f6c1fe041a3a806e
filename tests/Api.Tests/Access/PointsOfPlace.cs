using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>What a place gives for points.</summary>
internal static class PointsOfPlace
{
    public static Guid Offer(ZiZhiJinDb db, Guid areaId) =>
        db.Add(Domain.Points.Offer.Make(areaId, new("上门磨刀一次", ""), (5, 10), (Guid.CreateVersion7(), StandingClock.Start))).Entity.Id;

    /// <summary>Somebody who earned something, and took a service for a part of it.</summary>
    public static Guid Exchange(ZiZhiJinDb db, Guid areaId, Guid personId)
    {
        Earn(db, areaId, personId, 20);
        var offer = Domain.Points.Offer.Make(areaId, new("理发一次", ""), (5, 10), (Guid.CreateVersion7(), StandingClock.Start));
        var exchange = Domain.Points.Exchange.Ask(offer, personId, new Nonce(Guid.CreateVersion7().ToByteArray()), StandingClock.Start);
        db.AddRange(offer, exchange, PointsEntry.Spend(exchange, StandingClock.Start));
        return exchange.Id;
    }

    public static Guid Mark(ZiZhiJinDb db, Occasion occasion) =>
        db.Add(PresenceMark.Find(occasion, MarkKind.FewerHeads, "heads", new() { CheckIns = 9, Heads = 3 }, StandingClock.Start)).Entity.Id;

    public static Guid Paper(ZiZhiJinDb db, Guid activityId, Guid? photo)
    {
        var act = (Guid.CreateVersion7(), StandingClock.Start);
        if (photo is { } named) db.Entry(db.Photos.Local.Single(one => one.Id == named)).Property(nameof(Domain.Community.Photos.Photo.SubjectId)).CurrentValue = activityId;
        return db.Add(photo is { } id ? DossierPaper.Pictured(activityId, DossierItem.Photos, id, act) : DossierPaper.Written(activityId, DossierItem.Summary, "来了四十人。", act)).Entity.Id;
    }

    public static void Earn(ZiZhiJinDb db, Guid areaId, Guid personId, int points)
    {
        var earning = new Earning(Guid.CreateVersion7(), areaId, personId, StandingClock.Start, 60, IsWeaker: false);
        db.Add(PointsEntry.Earn(earning, points, 1, StandingClock.Start));
    }
}
