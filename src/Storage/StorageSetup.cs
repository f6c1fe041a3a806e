using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.MySql;
using ZiZhiJin.Storage.Activities;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Community.Mandates;
using ZiZhiJin.Storage.Community.Photos;
using ZiZhiJin.Storage.Community.Roster;
using ZiZhiJin.Storage.Community.Granting;
using ZiZhiJin.Storage.Community.Sessions;
using ZiZhiJin.Storage.Community.Verification;
using ZiZhiJin.Storage.Encryption;
using ZiZhiJin.Storage.Intake;
using ZiZhiJin.Storage.Meetings;
using ZiZhiJin.Storage.Notices;
using ZiZhiJin.Storage.Points;
using ZiZhiJin.Storage.Policies;
using ZiZhiJin.Storage.Presence;
using ZiZhiJin.Storage.Projects;
using ZiZhiJin.Storage.Publicity;
using ZiZhiJin.Storage.Redis;
using ZiZhiJin.Storage.Surveys;
using ZiZhiJin.Storage.Surveys.Directions;
using ZiZhiJin.Storage.Surveys.Drafts;
using ZiZhiJin.Storage.Surveys.Merging;
using ZiZhiJin.Storage.Surveys.Missing;
using ZiZhiJin.Storage.Surveys.Needs;
using ZiZhiJin.Storage.Surveys.Paper;
using ZiZhiJin.Storage.Surveys.Results;
using ZiZhiJin.Storage.Surveys.Talks;
using ZiZhiJin.Storage.Surveys.Versions;

namespace ZiZhiJin.Storage;

public static class StorageSetup
{
    /// <summary>Adds all of this project: connection strings <c>MySql</c> and <c>Redis</c>, key ring at <c>KeyRing:Path</c>.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var mySql = configuration.GetConnectionString("MySql") is { Length: > 0 } named ? named : throw new InvalidOperationException("ConnectionStrings:MySql is missing.");
        services.AddPooledDbContextFactory<ZiZhiJinDb>(options => options.UseMySql(mySql));
        services.AddScoped(provider => provider.GetRequiredService<IDbContextFactory<ZiZhiJinDb>>().CreateDbContext());
        services.AddRedisGateway(configuration.GetConnectionString("Redis") ?? "");
        services.AddKeyRing(configuration["KeyRing:Path"]);
        services.AddScoped<KeyRotation>();
        services.AddSingleton<PersonalData>();
        services.AddSingleton<StorageHealth>();
        services.AddScoped<Leases>();
        services.AddScoped<AuditChain>();
        services.AddScoped<AuditTrail>();
        services.AddPolicies();
        services.AddMandates(configuration);
        services.AddRoster();
        services.AddVerification();
        services.AddScoped<AnswerRearrangement>();
        services.AddScoped<ErasedTexts>();
        services.AddScoped<PersonMerges>();
        services.AddScoped<PersonErasure>();
        services.AddScoped<PersonCare>();
        services.AddScoped<PersonDoubles>();
        services.AddScoped<Departures>();
        services.AddScoped<NewPersons>();
        services.AddScoped<LateAnswers>();
        services.AddSessions();
        services.AddScoped<Conversations>();
        services.AddGroupCommit<ConversationStep, bool, ConversationWriter>(mySql);
        services.AddGroupCommit<PartnerAsked, PartnerFound?, PartnerReader>(mySql);
        services.AddSingleton<ConversationKeeper>();
        services.AddSingleton(provider => new KnownPartners(provider.GetRequiredService<GenerationWatch>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ChatPartners>();
        services.AddSingleton<AccountLink>();
        services.AddScoped<AccountJoining>();
        services.AddNotices();
        services.AddDeliveries();
        services.AddPublicity();
        services.AddProjects();
        services.AddSurveys(mySql);
        services.AddPresence(mySql);
        services.AddScoped<ActivityPlanning>();
        services.AddMeetings(mySql);
        services.AddScoped<VolunteerHours>();
        services.AddScoped<Dossiers>();
        services.AddScoped<AttendanceLists>();
        services.AddScoped<GoodsReceipts>();
        services.AddScoped<DossierFiling>();
        services.AddScoped<DossierFileReading>();
        services.AddPoints();
        return services;
    }

    private static void AddSessions(this IServiceCollection services)
    {
        services.AddScoped<DeskSignIns>();
        services.AddScoped<RoleGranting>();
        services.AddScoped<RoleRequesting>();
        services.AddScoped<ExpiringGrants>();
        services.AddScoped<RosterSearch>();
        services.AddSingleton<GenerationWatch>();
        services.AddSingleton<CallerReader>();
        services.AddSingleton<SessionCache>();
        services.AddSingleton(provider => new SessionStore(
            provider.GetRequiredService<IDbContextFactory<ZiZhiJinDb>>(), provider.GetRequiredService<CallerReader>(),
            provider.GetRequiredService<SessionCache>(), provider.GetRequiredService<GenerationWatch>()));
    }

    private static void AddSurveys(this IServiceCollection services, string mySql)
    {
        services.AddSingleton<OpenSurveys>();
        services.AddScoped<NeedsRules>();
        services.AddScoped<DirectionRecords>();
        services.AddScoped<SurveyMaking>();
        services.AddResults();
        services.AddScoped<PaperAnswers>();
        services.AddScoped<PaperBatches>();
        services.AddSingleton<OwnAnswers>();
        services.AddScoped<SurveyCorrections>();
        services.AddScoped<AnswerDrafts>();
        services.AddScoped<MissingResidents>();
        services.AddPhotos();
        services.AddTalks();
        services.AddNeeds();
        services.AddGroupCommit<AnswerToWrite, AnswerOutcome, AnswerWriter>(mySql);
    }
}
