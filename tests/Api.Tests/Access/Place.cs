using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Domain.Surveys.Paper;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Tests.Access;

/// <summary>
/// A neighbourhood with everything that endpoints ask for, made in few saves, and its callers: for each column of the table somebody
/// from here and somebody from next door.
/// </summary>
internal sealed class Place
{
    private const string Pack = "puxing-2023";
    private static int _batches = PaperCode.LowestBatch;
    private readonly TestTown _town;
    private readonly Surroundings _areas;
    private readonly Dictionary<(string Column, bool IsHere), TestUser> _callers = [];
    private readonly HallOfPlace _hall = new();
    private readonly string _deskCode = DeskSignIns.CodeOf(SessionToken.Create())!;
    private TestUser _newcomer = null!;
    private PaperBatch _paper = null!;
    private Guid _talk;
    private PostingsOfPlace _postings = null!;

    private Place(TestTown town) => (_town, _areas) = (town, new Surroundings(town));

    public Belongings Ids { get; private set; } = null!;

    /// <summary>The account of <see cref="Belongings.Neighbour"/>.</summary>
    public Guid NeighbourAccount { get; private set; }

    public static async Task<Place> Settle(TestApi api)
    {
        var place = new Place(await TestTown.Settle(api));
        await place._town.Save(place.Fill);
        await place._town.Save(db => place._hall.Open(db, place.Ids, (place.NeighbourAccount, place.Caller(Columns.Resident, isHere: true).PersonId!.Value)));
        return place;
    }

    public TestUser Caller(string column, bool isHere) => _callers[(column, isHere)];

    public Ask AskedBy(string column) => new(Ids, _newcomer.AccountId, Columns.RoleOf(column)) { DeskCode = _deskCode, PaperCode = _paper.CodeOf(1).ToString(), VenueCode = _town.VenueCodeOf(Ids.Activity), MeetingCode = _town.VenueCodeOf(Ids.Meeting), PostingHash = _postings.Hash, ScreenNumber = _hall.ScreenNumber };

    /// <summary>One person who holds <paramref name="here"/> here and <paramref name="nextDoor"/> next door.</summary>
    public async Task<TestUser> Somebody(IReadOnlyList<Role> here, Role nextDoor)
    {
        TestUser? somebody = null;
        await _town.Save(db =>
        {
            somebody = SignedIn(db);
            foreach (var role in here) Give(db, somebody, role, isHere: true);
            Give(db, somebody, nextDoor, isHere: false);
        });
        return somebody!;
    }

    private void Fill(ZiZhiJinDb db)
    {
        db.AddRange(_areas.NewAreas);
        _newcomer = SignedIn(db);
        foreach (var isHere in new[] { true, false }) AddCallers(db, isHere);
        Ids = AddBelongings(db);
        db.Add(DeskSignIn.Show(_deskCode, "Chrome · Windows", StandingClock.Start));
    }

    private void AddCallers(ZiZhiJinDb db, bool isHere)
    {
        _callers[(Columns.Anonymous, isHere)] = _town.Stranger;
        _callers[(Columns.Newcomer, isHere)] = SignedIn(db);
        _callers[(Columns.Resident, isHere)] = SignedIn(db, AddPerson(db, "居民", isHere));
        foreach (var role in Enum.GetValues<Role>())
            Give(db, _callers[(Columns.Of(role), isHere)] = SignedIn(db), role, isHere);
    }

    private Belongings AddBelongings(ZiZhiJinDb db)
    {
        var (neighbour, holder) = (AddPerson(db, "邻居", isHere: true), SignedIn(db));
        NeighbourAccount = SignedIn(db, neighbour).AccountId;
        var (resident, rule) = (_callers[(Columns.Resident, true)].PersonId!.Value, new RuleReference(Pack, "PX-11", ""));
        var needs = AddNeeds(db, neighbour, 2);
        db.Add(TestTown.DirectionFor(_areas.Neighbourhood));
        db.Add(NeedsGate.For(_areas.Neighbourhood.Id, TestTown.Year, 40, rule));
        _postings = PostingsOfPlace.Hang(db, _town, _areas.Neighbourhood.Id, resident);
        var activity = AddActivity(db, isAnnounced: true);
        var (elder, attendee, powers) = (AddPerson(db, "老人", isHere: true), AddPerson(db, "到场的人", isHere: true), new PowersOfPlace(_town, _areas));
        var named = MeetingsOfPlace.NamedMotion(db, _areas.Neighbourhood.Id, [attendee, resident]);
        var forum = ForumOfPlace.Open(db, _town, _areas.Neighbourhood.Id, (resident, elder, attendee, activity.Id));
        return new Belongings
        {
            Area = _areas.Neighbourhood.Id, Town = _areas.AreaAt(AreaKind.Subdistrict, isHere: true).Id, Elder = elder, Attendee = attendee, Neighbour = neighbour,
            DraftSurvey = AddSurvey(db, SurveyState.Draft), OpenSurvey = AddOpenSurvey(db), PaperBatch = _paper.Id, Talk = _talk, Photo = _town.AddPhoto(db, _areas.Neighbourhood),
            ClosedSurvey = AddSurvey(db, SurveyState.Closed), DraftMeeting = MeetingsOfPlace.Meeting(db, _areas.Neighbourhood.Id, isAnnounced: false), Meeting = MeetingsOfPlace.Meeting(db, _areas.Neighbourhood.Id),
            ClosedMeeting = MeetingsOfPlace.Closed(db, _areas.Neighbourhood.Id, resident, isPublished: false),
            ConfirmedMeeting = MeetingsOfPlace.Closed(db, _areas.Neighbourhood.Id, resident, isPublished: true),
            EndingMeeting = MeetingsOfPlace.Meeting(db, _areas.Neighbourhood.Id), DraftMotion = MeetingsOfPlace.Motion(db, _areas.Neighbourhood.Id, MotionState.Draft),
            OpenMotion = MeetingsOfPlace.Motion(db, _areas.Neighbourhood.Id, MotionState.Open), ClosedMotion = MeetingsOfPlace.Motion(db, _areas.Neighbourhood.Id, MotionState.Closed),
            NamedMotion = named.Motion, NamedMeeting = named.Meeting, DraftActivity = AddActivity(db, isAnnounced: false).Id, Activity = activity.Id, Mark = PointsOfPlace.Mark(db, activity.Occasion), Paper = PointsOfPlace.Paper(db, activity.Id, null),
            PicturedPaper = PointsOfPlace.Paper(db, activity.Id, _town.AddPhoto(db, _areas.Neighbourhood)),
            Offer = PointsOfPlace.Offer(db, _areas.Neighbourhood.Id), Exchange = PointsOfPlace.Exchange(db, _areas.Neighbourhood.Id, resident),
            ForumMeeting = forum.Meeting, Speaker = forum.Called, Question = forum.Question, HeldQuestion = forum.Held, Seats = forum.Seats, LaterMeeting = forum.Later, LotteryMeeting = forum.WithLots,
            GoodsReceipt = ForumOfPlace.Receipt(db, activity.Id, attendee), FiledPaper = ForumOfPlace.Filed(db, _town, activity.Id), RosterImport = AddImport(db), AskedExport = AddExport(db, isApproved: false), ApprovedExport = AddExport(db, isApproved: true),
            AskedOverride = powers.Override(db, approved: false), ApprovedOverride = powers.Override(db, approved: true),
            NeedGroup = needs.Group, OtherNeedGroup = AddNeeds(db, neighbour, 1).Group, Need = needs.Need,
            Double = AddDouble(db, neighbour), VerificationRequest = _town.AddRequest(db, SignedIn(db).AccountId, _areas.Neighbourhood),
            Mandate = PowersOfPlace.Mandate(db, elder, _callers[(Columns.Resident, true)].AccountId),
            RoleRequest = powers.RoleRequest(db, holder.AccountId, Guid.CreateVersion7()),
            OfficesRoleRequest = powers.RoleRequest(db, holder.AccountId, Caller(Columns.Of(Role.Office), isHere: true).AccountId),
            Notice = NoticesOfPlace.NoticeNotArrived(db, _areas.Neighbourhood.Id, elder), HeldNotice = NoticesOfPlace.Notice(db, _areas.Neighbourhood.Id, TextVerdict.ForPeople),
            Posting = _postings.Posting, HeldPosting = _postings.Held, BoardPhoto = _postings.Photo, Objection = _postings.Objection, HeldObjection = _postings.HeldObjection,
            DeadDelivery = DeliveryCalls.AddDead(db, _areas.Neighbourhood.Id), GivenUp = DeliveryCalls.AddGivenUp(db, _areas.Neighbourhood.Id),
            LeaderGrant = Give(db, holder, Role.Leader, isHere: true), CommitteeGrant = Give(db, holder, Role.Committee, isHere: true),
            OfficeGrant = Give(db, holder, Role.Office, isHere: true), DistrictGrant = Give(db, holder, Role.District, isHere: true),
        };
    }

    private Guid AddOpenSurvey(ZiZhiJinDb db)
    {
        var id = AddSurvey(db, SurveyState.Open);
        var (resident, said) = (_callers[(Columns.Resident, true)].PersonId!.Value, new QuestionAnswer("need", Text: "楼道灯"));
        _paper = PaperBatch.Print(db.Surveys.Local.Single(survey => survey.Id == id), (Interlocked.Increment(ref _batches), 2), Guid.CreateVersion7(), StandingClock.Start);
        db.Add(_paper);
        _talk = _town.AddTalk(db, db.Surveys.Local.Single(survey => survey.Id == id));
        db.Add(new SurveyDraft { SurveyId = id, PersonId = resident, Version = 1, Answers = [said], Channel = Channel.Mini, SavedAt = StandingClock.Start });
        return id;
    }

    private Guid AddSurvey(ZiZhiJinDb db, SurveyState state)
    {
        var text = new SurveyText("需求征询", [new Question("need", QuestionKind.Text, "您的需求", Required: false, []), new Question("content", QuestionKind.Rating, "您满意吗", Required: false, [])]);
        var survey = Survey.Draft(_areas.Neighbourhood.Id, TestTown.Year, text, new(Pack, 1, 1), StandingClock.Start);
        if (state != SurveyState.Draft) survey.Open(StandingClock.Start);
        if (state == SurveyState.Closed) survey.Close(StandingClock.Start);
        db.Add(survey);
        return survey.Id;
    }

    private Activity AddActivity(ZiZhiJinDb db, bool isAnnounced)
    {
        var outline = new ActivityOutline(new("包粽子", "活动室", "两小时"), new(StandingClock.Start, StandingClock.Start.AddHours(2)), 50);
        var activity = Activity.Draft(_areas.Neighbourhood.Id, outline, Guid.CreateVersion7(), StandingClock.Start);
        if (isAnnounced) activity.Occasion.Announce();
        return db.Add(activity).Entity;
    }

    private (Guid Group, Guid Need) AddNeeds(ZiZhiJinDb db, Guid person, int count)
    {
        var group = NeedGroup.Begin(_areas.Neighbourhood.Id, TestTown.Year, StandingClock.Start);
        group.Rename("楼道照明");
        var source = new NeedSource(_areas.Neighbourhood.Id, TestTown.Year, Guid.CreateVersion7(), person, "need");
        var needs = Enumerable.Range(0, count).Select(_ => Need.Of(source, "楼道灯不亮", StandingClock.Start)).ToList();
        foreach (var need in needs) need.PutInto(group.Id, revision: 1);
        db.AddRange([group, .. needs]);
        return (group.Id, needs[0].Id);
    }

    private Guid AddImport(ZiZhiJinDb db)
    {
        var import = RosterImport.Upload(Guid.CreateVersion7(), _areas.Neighbourhood.Id, new RosterSheet([], []), Guid.CreateVersion7(), StandingClock.Start);
        import.Judge(notInFile: 0);
        db.Add(import);
        return import.Id;
    }

    private Guid AddExport(ZiZhiJinDb db, bool isApproved)
    {
        var by = isApproved ? Caller(Columns.Of(Role.Committee), isHere: true).AccountId : Guid.CreateVersion7();
        var export = RosterExport.Ask(_areas.Neighbourhood.Id, "人口普查核对", by, StandingClock.Start);
        if (isApproved) export.Decide(approve: true, Guid.CreateVersion7(), StandingClock.Start);
        db.Add(export);
        return export.Id;
    }

    private Guid AddDouble(ZiZhiJinDb db, Guid neighbour)
    {
        var id = AddPerson(db, "邻居又名", isHere: true);
        db.Persons.Local.Single(person => person.Id == id).MergeInto(neighbour);
        db.Add(PersonMerge.Of((_areas.Neighbourhood.Id, id, neighbour), "登记了两次", Guid.CreateVersion7(), StandingClock.Start));
        return id;
    }

    private Guid Give(ZiZhiJinDb db, TestUser holder, Role role, bool isHere)
    {
        var grant = RoleGrant.Give(holder.AccountId, role, _areas.AreaOf(role, isHere).Id, new DateOnly(TestTown.Year, 1, 1), new DateOnly(TestTown.Year, 12, 31), null);
        db.Add(grant);
        return grant.Id;
    }

    private Guid AddPerson(ZiZhiJinDb db, string name, bool isHere) => _town.AddPerson(db, name, _areas.AreaAt(AreaKind.Neighbourhood, isHere));

    private TestUser SignedIn(ZiZhiJinDb db, Guid? personId = null) => _town.SignedIn(db, personId, Channel.Mini);
}
