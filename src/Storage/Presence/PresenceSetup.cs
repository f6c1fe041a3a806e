using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Encryption;
using ZiZhiJin.Storage.Presence.Marks;
using ZiZhiJin.Storage.Presence.Reminders;

namespace ZiZhiJin.Storage.Presence;

internal static class PresenceSetup
{
    /// <summary>The keys of the codes are derived from the ring's fingerprint key, so every process has the same and nobody stores them.</summary>
    public static void AddPresence(this IServiceCollection services, string mySql)
    {
        services.AddSingleton(provider => new VenueCodes(provider.GetRequiredService<KeyRing>().Fingerprint("venue-codes")));
        services.AddSingleton(provider => new CardCodes(provider.GetRequiredService<KeyRing>().Fingerprint("card-codes")));
        services.AddSingleton(provider => new PersonalPasses(provider.GetRequiredService<KeyRing>().Fingerprint("personal-passes")));
        services.AddSingleton<KnownOccasions>();
        services.AddScoped<Registrations>();
        services.AddScoped<Standings>();
        services.AddScoped<Reminding>();
        services.AddScoped<Enlisting>();
        services.AddScoped<EnlistedPersons>();
        services.AddScoped<CardSheets>();
        services.AddScoped<CheckOuts>();
        services.AddScoped<Patterns>();
        services.AddScoped<PatternFinding>();
        services.AddScoped<MarkDeciding>();
        services.AddScoped<Contesting>();
        services.AddScoped<Passes>();
        services.AddScoped<Scanning>();
        services.AddScoped<Entering>();
        services.AddScoped<Cards>();
        services.AddScoped<Screens>();
        services.AddScoped<LeaderPacks>();
        services.AddSingleton<CheckingIn>();
        services.AddGroupCommit<CheckInToWrite, CheckInOutcome, CheckInWriter>(mySql);
    }
}
