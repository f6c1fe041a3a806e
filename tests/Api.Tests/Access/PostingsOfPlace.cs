using System.Security.Cryptography;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>What hangs on the board of a place, and what a resident has against it. The town's office has said for how many days a hearing is posted.</summary>
internal sealed record PostingsOfPlace(Guid Posting, Guid Held, Guid Photo, Guid Objection, Guid HeldObjection, string Hash)
{
    private const string Pack = "puxing-2023";

    public static PostingsOfPlace Hang(ZiZhiJinDb db, TestTown town, Guid areaId, Guid resident)
    {
        EnterDays(db, town);
        var (posting, held) = (Write(areaId), Write(areaId));
        var version = posting.Post(new PublicityRule(7, new RuleReference(Pack, "PX-13", ""), new PolicyStamp(Pack, 1, 1)), StandingClock.Start);
        var (first, second) = (Against(posting, resident, true), Against(posting, resident, false));
        db.AddRange(posting, held, version, first, second);
        var photo = AddPhoto(db, town, posting);
        posting.HangsOnBoard(photo, StandingClock.Start);
        return new(posting.Id, held.Id, photo, first.Id, second.Id, Convert.ToHexStringLower(version.Hash));
    }

    private static Posting Write(Guid areaId) => Domain.Publicity.Posting.Write(
        new(areaId, TestTown.Year, PostingKind.PreReview, new("听证会公示", "五月十八日上午九点，活动室。", null)), Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(32), StandingClock.Start);

    private static Objection Against(Posting posting, Guid person, bool passed) =>
        Domain.Publicity.Objection.Raise(posting, (person, RandomNumberGenerator.GetBytes(16)), ("时间太早了", passed), StandingClock.Start);

    private static Guid AddPhoto(ZiZhiJinDb db, TestTown town, Posting posting)
    {
        var id = town.AddPhoto(db, town.Neighbourhood);
        var entry = db.Entry(db.Photos.Local.Single(photo => photo.Id == id));
        entry.Property(nameof(Domain.Community.Photos.Photo.AreaId)).CurrentValue = posting.AreaId;
        entry.Property(nameof(Domain.Community.Photos.Photo.SubjectId)).CurrentValue = posting.Id;
        entry.Property(nameof(Domain.Community.Photos.Photo.IsNamed)).CurrentValue = true;
        return id;
    }

    private static void EnterDays(ZiZhiJinDb db, TestTown town)
    {
        var policy = db.AreaPolicies.Single(policy => policy.AreaId == town.Subdistrict.Id);
        var entry = new ValueEntry(town.Library.Get(Pack).Rule("PX-13").Parameters["days"], new PolicyValue(Number: 7), ShanghaiTime.DayOf(StandingClock.Start));
        db.Add(policy.Enter(entry, null, new PolicyAct(Guid.CreateVersion7(), "参照川沙", StandingClock.Start))!);
    }
}
