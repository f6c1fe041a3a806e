using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Meetings.Ballots;
using ZiZhiJin.Storage.Meetings.Forum;
using ZiZhiJin.Storage.Meetings.Seating;

namespace ZiZhiJin.Storage.Meetings;

internal static class MeetingsSetup
{
    public static void AddMeetings(this IServiceCollection services, string mySql)
    {
        services.AddScoped<MeetingPlanning>();
        services.AddScoped<MotionMaking>();
        services.AddScoped<MotionClosing>();
        services.AddScoped<MinutesKeeping>();
        services.AddScoped<MeetingFile>();
        services.AddScoped<SpeakerList>();
        services.AddScoped<SpeakerNames>();
        services.AddScoped<QuestionBox>();
        services.AddScoped<QuestionAnswering>();
        services.AddScoped<MeetingSeats>();
        services.AddScoped<MeetingLots>();
        services.AddSingleton<KnownMotions>();
        services.AddSingleton<Voting>();
        services.AddScoped<Revoking>();
        services.AddScoped<PaperBallots>();
        services.AddScoped<ContestingBallots>();
        services.AddScoped<Recasting>();
        services.AddGroupCommit<BallotBundle, BallotOutcome, BallotWriter>(mySql);
    }
}
