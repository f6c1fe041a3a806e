using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Activities;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Encryption;
using ZiZhiJin.Storage.Community.Photos;
using ZiZhiJin.Storage.Community.Sessions;
using ZiZhiJin.Storage.Community.Verification;
using ZiZhiJin.Storage.Surveys.Talks;

namespace ZiZhiJin.Api.Tests.Hosting;

/// <summary>A subdistrict with one neighbourhood, made for one test class: nobody else acts there.</summary>
public sealed class TestTown
{
    public const int Year = 2026;
    private const string Room = "101";
    private static int _number;
    private readonly TestApi _api;

    private TestTown(TestApi api, string pack)
    {
        var number = Interlocked.Increment(ref _number);
        (_api, Pack) = (api, pack);
        District = Area.District($"district-{number}", "测试区");
        Subdistrict = District.Add(AreaKind.Subdistrict, "town", "测试街道");
        Neighbourhood = Subdistrict.Add(AreaKind.Neighbourhood, "first", "第一居民区");
    }

    public string Pack { get; }
    public Area District { get; }
    public Area Subdistrict { get; }
    public Area Neighbourhood { get; }
    public TestUser Stranger => new(_api.Http, null);

    /// <summary>The two committees have raised their direction, unless the test is about that.</summary>
    public static async Task<TestTown> Settle(TestApi api, string pack = "puxing-2023", bool withDirection = true)
    {
        var town = new TestTown(api, pack);
        await town.Save(db => db.AddRange(town.District, town.Subdistrict, town.Neighbourhood, new AreaPolicy(town.Subdistrict.Id, Year, pack, 1)));
        if (withDirection) await town.Save(db => db.Add(DirectionFor(town.Neighbourhood)));
        return town;
    }

    public static Direction DirectionFor(Area neighbourhood)
    {
        var meeting = new TwoCommitteeMeeting(ShanghaiTime.DayOf(StandingClock.Start), true, true, "楼道安全");
        return Direction.Record(neighbourhood.Id, Year, meeting, (Guid.CreateVersion7(), StandingClock.Start));
    }

    /// <summary>Verified residents of the neighbourhood, each signed in. All live in one home, or each where <paramref name="room"/> says.</summary>
    public async Task<IReadOnlyList<TestUser>> Residents(int count, Func<int, string>? room = null)
    {
        var residents = new List<TestUser>(count);
        await Save(db =>
        {
            for (var i = 0; i < count; i++) residents.Add(Resident(db, $"居民{i}号{Guid.NewGuid():N}"[..12], room?.Invoke(i) ?? Room));
        });
        return residents;
    }

    public async Task<TestUser> Resident() => (await Residents(1))[0];

    /// <summary>Somebody on the roster without a phone.</summary>
    public async Task<Guid> PersonWithoutPhone()
    {
        var id = Guid.Empty;
        await Save(db => id = AddPerson(db, $"老人{Guid.NewGuid():N}"[..14]));
        return id;
    }

    /// <summary>An account that signed in and stands on no roster yet.</summary>
    public async Task<TestUser> Newcomer()
    {
        TestUser? newcomer = null;
        await Save(db => newcomer = SignedIn(db, null, Channel.Mini));
        return newcomer!;
    }

    /// <summary>The same account with a new session, after the clock has ended the old one.</summary>
    public async Task<TestUser> SignedInAgain(TestUser user)
    {
        var token = SessionToken.Create();
        await Save(db => db.Add(Session.Open(SessionToken.HashOf(token)!, user.AccountId, Channel.Mini, isStaff: true, _api.Clock.GetUtcNow())));
        return user with { Token = token, FormToken = FormTokenOf(token) };
    }

    /// <summary>Somebody at a desk with one role, by default for the neighbourhood.</summary>
    public async Task<TestUser> Staff(Role role, Area? area = null)
    {
        TestUser? staff = null;
        await Save(db =>
        {
            staff = SignedIn(db, null, Channel.Mini);
            db.Add(RoleGrant.Give(staff.AccountId, role, (area ?? Neighbourhood).Id, new DateOnly(Year, 1, 1), null, null));
        });
        return staff!;
    }

    public async Task Save(Action<ZiZhiJinDb> change) => await _api.InDb(async db =>
    {
        change(db);
        return await db.SaveChangesAsync();
    });

    internal PolicyLibrary Library => _api.Services.GetRequiredService<PolicyLibrary>();

    internal void KeepFile(Guid id) => _api.Services.GetRequiredService<IDossierFiles>().Put(id, file => file.WriteAsync("%PDF-"u8.ToArray()).AsTask(), CancellationToken.None).Wait();

    internal KeyRing Ring => _api.Services.GetRequiredService<KeyRing>();

    /// <summary>What the screen at an activity shows now.</summary>
    public string VenueCodeOf(Guid activityId) => _api.Services.GetRequiredService<VenueCodes>().At(activityId, _api.Clock.GetUtcNow());

    private PersonalData Personal => _api.Services.GetRequiredService<PersonalData>();

    private TestUser Resident(ZiZhiJinDb db, string name, string room)
    {
        var personId = AddPerson(db, name, room: room);
        return SignedIn(db, personId, Channel.Mini);
    }

    internal Guid AddPerson(ZiZhiJinDb db, string name, Area? area = null, string room = Room)
    {
        var (id, areaId) = (Guid.CreateVersion7(), (area ?? Neighbourhood).Id);
        var details = new PersonDetails(name, "1", "", room, null);
        db.Add(Person.Add(id, areaId, Personal.Seal(id, areaId, details), new RosterProof(null, null), StandingClock.Start));
        return id;
    }

    internal Guid AddRequest(ZiZhiJinDb db, Guid accountId, Area area)
    {
        var (id, seal) = (Guid.CreateVersion7(), _api.Services.GetRequiredService<RequestSeal>());
        var details = new PersonDetails("新邻居", "1", "", "101", null);
        db.Add(VerificationRequest.Ask(id, accountId, seal.Close(id, area.Id, details, RequestSeal.NewCode()), StandingClock.Start));
        return id;
    }

    internal Guid AddPhoto(ZiZhiJinDb db, Area area)
    {
        var by = new Caller(Guid.CreateVersion7(), null, area.Id, area.Path, Channel.Mini, []);
        var photo = Photo.Keep(Guid.CreateVersion7(), by, new PictureSize(1, 1), 1, StandingClock.Start);
        _api.Services.GetRequiredService<IPhotoFiles>().Put(photo.Id, new MadePicture([1], [1]), CancellationToken.None).Wait();
        db.Add(photo);
        return photo.Id;
    }

    internal Guid AddTalk(ZiZhiJinDb db, Survey survey)
    {
        var (id, seal) = (Guid.CreateVersion7(), _api.Services.GetRequiredService<TalkSeal>());
        var report = new TalkReport(new DateOnly(Year, 3, 1), survey.Version, seal.Close(id, new TalkWords("活动室", "书记", "楼道太暗")), [.. Enumerable.Repeat((byte)7, Nonce.Length)]);
        db.Add(Talk.Record(id, survey, report, (Guid.CreateVersion7(), StandingClock.Start)));
        return id;
    }

    internal TestUser SignedIn(ZiZhiJinDb db, Guid? personId, Channel channel)
    {
        var id = Guid.CreateVersion7();
        var account = Account.Welcome(id, Personal.Seal(id, $"o{id:N}", null), StandingClock.Start);
        if (personId is { } person) account.AttachTo(person);
        var token = SessionToken.Create();
        GatheredLog.Hide($"o{id:N}", token);
        db.AddRange(account, Session.Open(SessionToken.HashOf(token)!, id, channel, isStaff: false, _api.Clock.GetUtcNow()));
        return new TestUser(_api.Http, token) { AccountId = id, PersonId = personId, FormToken = FormTokenOf(token) };
    }

    private string FormTokenOf(string token) => _api.Services.GetRequiredService<FormTokens>().Of(SessionToken.HashOf(token)!);
}
