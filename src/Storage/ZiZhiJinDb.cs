using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Domain.Activities;
using ZiZhiJin.Domain.Audit;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Community.Consents;
using ZiZhiJin.Domain.Community.Mandates;
using ZiZhiJin.Domain.Community.Photos;
using ZiZhiJin.Domain.Community.Roster;
using ZiZhiJin.Domain.Community.Verification;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Domain.Meetings.Forum;
using ZiZhiJin.Domain.Notices;
using ZiZhiJin.Domain.Notices.Credits;
using ZiZhiJin.Domain.Notices.Delivering;
using ZiZhiJin.Domain.Points;
using ZiZhiJin.Domain.Policies;
using ZiZhiJin.Domain.Presence;
using ZiZhiJin.Domain.Presence.Lots;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.Domain.Presence.Seats;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Needs;
using ZiZhiJin.Domain.Surveys.Paper;
using ZiZhiJin.Domain.Surveys.Results;
using ZiZhiJin.Domain.Surveys.Talks;
using ZiZhiJin.Storage.Community.Photos;
using ZiZhiJin.Storage.Intake;
using ZiZhiJin.Storage.Outbox;
using ZiZhiJin.Storage.Presence;
using ZiZhiJin.Storage.Presence.Reminders;

namespace ZiZhiJin.Storage;

/// <summary>All that must last.</summary>
public sealed class ZiZhiJinDb(DbContextOptions<ZiZhiJinDb> options) : DbContext(options)
{
    public DbSet<Area> Areas => Set<Area>();
    public DbSet<AreaPolicy> AreaPolicies => Set<AreaPolicy>();
    public DbSet<PackChoice> PackChoices => Set<PackChoice>();
    public DbSet<EnteredValue> EnteredValues => Set<EnteredValue>();
    public DbSet<RuleOverride> RuleOverrides => Set<RuleOverride>();
    public DbSet<Person> Persons => Set<Person>();
    public DbSet<RosterImport> RosterImports => Set<RosterImport>();
    public DbSet<RosterImportLine> RosterImportLines => Set<RosterImportLine>();
    public DbSet<RosterExport> RosterExports => Set<RosterExport>();
    public DbSet<PersonMerge> PersonMerges => Set<PersonMerge>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<VerificationRequest> VerificationRequests => Set<VerificationRequest>();
    public DbSet<Vouching> Vouchings => Set<Vouching>();
    public DbSet<AreaSettings> AreaSettings => Set<AreaSettings>();
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<Mandate> Mandates => Set<Mandate>();
    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();
    public DbSet<RoleRequest> RoleRequests => Set<RoleRequest>();
    public DbSet<Photo> Photos => Set<Photo>();
    public DbSet<EarlyVerdict> PhotoVerdicts => Set<EarlyVerdict>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<DeskSignIn> DeskSignIns => Set<DeskSignIn>();
    public DbSet<Direction> Directions => Set<Direction>();
    public DbSet<Survey> Surveys => Set<Survey>();
    public DbSet<SurveyVersion> SurveyVersions => Set<SurveyVersion>();
    public DbSet<PaperBatch> PaperBatches => Set<PaperBatch>();
    public DbSet<PaperEntry> PaperEntries => Set<PaperEntry>();
    public DbSet<Talk> Talks => Set<Talk>();
    public DbSet<TalkSpeaker> TalkSpeakers => Set<TalkSpeaker>();
    public DbSet<SurveyDraft> SurveyDrafts => Set<SurveyDraft>();
    public DbSet<SurveyAnswer> SurveyAnswers => Set<SurveyAnswer>();
    public DbSet<MergedAnswer> MergedAnswers => Set<MergedAnswer>();
    public DbSet<MergedVoice> MergedVoices => Set<MergedVoice>();
    public DbSet<SurveyTurnout> SurveyTurnouts => Set<SurveyTurnout>();
    public DbSet<SurveyResult> SurveyResults => Set<SurveyResult>();
    public DbSet<NeedsGate> NeedsGates => Set<NeedsGate>();
    public DbSet<NeedsVoice> NeedsVoices => Set<NeedsVoice>();
    public DbSet<Need> Needs => Set<Need>();
    public DbSet<RaisedNeed> RaisedNeeds => Set<RaisedNeed>();
    public DbSet<NeedGroup> NeedGroups => Set<NeedGroup>();
    public DbSet<NeedSupport> NeedSupports => Set<NeedSupport>();
    public DbSet<NeedDecision> NeedDecisions => Set<NeedDecision>();
    public DbSet<NeedBoard> NeedBoards => Set<NeedBoard>();
    public DbSet<AnswerReading> AnswerReadings => Set<AnswerReading>();
    public DbSet<Occasion> Occasions => Set<Occasion>();
    public DbSet<Registration> Registrations => Set<Registration>();
    public DbSet<KeptSeats> KeptSeats => Set<KeptSeats>();

    public DbSet<Lottery> Lotteries => Set<Lottery>();

    public DbSet<CheckIn> CheckIns => Set<CheckIn>();
    public DbSet<CheckOut> CheckOuts => Set<CheckOut>();
    public DbSet<Scan> Scans => Set<Scan>();
    public DbSet<Screen> Screens => Set<Screen>();
    public DbSet<Card> Cards => Set<Card>();
    public DbSet<Reminder> Reminders => Set<Reminder>();
    public DbSet<PassReference> PassReferences => Set<PassReference>();
    public DbSet<Activity> Activities => Set<Activity>();
    public DbSet<Meeting> Meetings => Set<Meeting>();
    public DbSet<Motion> Motions => Set<Motion>();
    public DbSet<MeetingMinutes> MeetingMinutes => Set<MeetingMinutes>();
    public DbSet<MinutesConfirmation> MinutesConfirmations => Set<MinutesConfirmation>();
    public DbSet<Speaker> Speakers => Set<Speaker>();

    public DbSet<WrittenQuestion> WrittenQuestions => Set<WrittenQuestion>();

    public DbSet<Turnout> Turnouts => Set<Turnout>();
    public DbSet<Ballot> Ballots => Set<Ballot>();
    public DbSet<StruckBallot> StruckBallots => Set<StruckBallot>();
    public DbSet<DossierPaper> DossierPapers => Set<DossierPaper>();

    public DbSet<GoodsReceipt> GoodsReceipts => Set<GoodsReceipt>();
    public DbSet<PresenceMark> PresenceMarks => Set<PresenceMark>();
    public DbSet<PointsRule> PointsRules => Set<PointsRule>();
    public DbSet<PointsEntry> PointsEntries => Set<PointsEntry>();
    public DbSet<PointsLeg> PointsLegs => Set<PointsLeg>();
    public DbSet<Offer> Offers => Set<Offer>();
    public DbSet<Restock> Restocks => Set<Restock>();
    public DbSet<Exchange> Exchanges => Set<Exchange>();
    public DbSet<AuditRow> AuditRows => Set<AuditRow>();
    public DbSet<AuditLink> AuditLinks => Set<AuditLink>();
    public DbSet<Conversation> Conversations => Set<Conversation>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<Addressed> NoticeAddresses => Set<Addressed>();
    public DbSet<NoticeRead> NoticeReads => Set<NoticeRead>();
    public DbSet<NoticeCall> NoticeCalls => Set<NoticeCall>();
    public DbSet<NoticeVersion> NoticeVersions => Set<NoticeVersion>();
    public DbSet<SubscriptionCredit> SubscriptionCredits => Set<SubscriptionCredit>();
    public DbSet<SubscriptionGrant> SubscriptionGrants => Set<SubscriptionGrant>();
    public DbSet<Dispatch> Dispatches => Set<Dispatch>();
    public DbSet<Delivery> Deliveries => Set<Delivery>();
    public DbSet<LateReply> LateReplies => Set<LateReply>();
    public DbSet<Posting> Postings => Set<Posting>();
    public DbSet<PostingVersion> PostingVersions => Set<PostingVersion>();
    public DbSet<Objection> Objections => Set<Objection>();
    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();
    public DbSet<Lease> Leases => Set<Lease>();
    public DbSet<CacheGeneration> CacheGenerations => Set<CacheGeneration>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.UseCollation("utf8mb4_bin");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ZiZhiJinDb).Assembly);
    }
}
