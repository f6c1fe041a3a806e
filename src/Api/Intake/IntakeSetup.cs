using ZiZhiJin.Api.Intake.Acts;
using ZiZhiJin.Api.Intake.Mine;
using ZiZhiJin.Api.Intake.Occasions;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Wechat.Callbacks;

namespace ZiZhiJin.Api.Intake;

internal static class IntakeSetup
{
    public static void AddIntake(this IServiceCollection services)
    {
        services.AddSingleton(FlowLibrary.LoadEmbedded());
        services.AddSingleton<Chat>();
        services.AddSingleton<IMessageReplies, ChatReplies>();
        services.AddSingleton<AskedInChat>();
        services.AddSingleton<QuickSteps>();
        services.AddScoped<ChatWork>();
        services.AddSingleton<ChatMenu>();
        services.AddScoped<ChatNewcomers>();
        services.AddSingleton<ChatQuestions>();
        services.AddScoped<ShownConversation>();
        services.AddScoped<ChatSteps>();
        services.AddScoped<ChatWorks>();
        services.AddScoped<ChatSurveys>();
        services.AddScoped<IChatList, OpenSurveyList>();
        services.AddScoped<IChatList, NeedList>();
        services.AddScoped<IChatList, NeighbourhoodList>();
        services.AddScoped<IChatAct, SurveyProgress>();
        services.AddScoped<IChatAct, NeedMeToo>();
        services.AddScoped<IChatAct, NeedLike>();
        services.AddScoped<IChatAct, NeedRaised>();
        services.AddScoped<IChatAct, MyNeeds>();
        services.AddScoped<IChatAct, BindState>();
        services.AddScoped<IChatAct, BindLink>();
        services.AddScoped<IChatAct, BindConsentText>();
        services.AddScoped<IChatAct, BindByCommittee>();
        services.AddScoped<IChatAct, SubscriptionState>();
        services.AddScoped<IChatAct, PersonCall>();
        services.AddScoped<IChatList, NoticeList>();
        services.AddScoped<IChatAct, NoticeTold>();
        services.AddScoped<IChatList, PostingList>();
        services.AddScoped<IChatAct, PostingTold>();
        services.AddScoped<IChatAct, ObjectionRaised>();
        services.AddScoped<ChatOccasions>();
        services.AddScoped<IChatList, MeetingList>();
        services.AddScoped<IChatList, ActivityList>();
        services.AddScoped<IChatList, MyOccasionList>();
        services.AddScoped<IChatAct, OccasionTelling>();
        services.AddScoped<IChatAct, OccasionRegistered>();
        services.AddScoped<IChatAct, OccasionCancelled>();
        services.AddHostedService<KnownWorks>();
    }
}
