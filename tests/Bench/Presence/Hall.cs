using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Bench.Running;
using ZiZhiJin.Bench.Surveys;
using ZiZhiJin.Domain.Presence.Codes;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Bench.Presence;

/// <summary>Residents who are signed in, and occasions that go on at this moment.</summary>
internal sealed class Hall(Installation installation, SurveySeed seed, BenchArea area, IReadOnlyList<Guid> occasions)
{
    private const int Announced = 1;

    public Hall With(SurveySeed other) => new(installation, other, area, occasions);

    public static async Task<Hall> Open(Installation installation, SurveySeed seed, int residents, int occasions)
    {
        var area = await seed.Area(0, residents, surveys: 1);
        await seed.Run($"""
            INSERT INTO occasions (Id, AreaId, StartsAt, EndsAt, State, Arrivals, Revision)
            SELECT {SurveySeed.IdOf("seq")}, {SurveySeed.Hex(area.Id)}, UTC_TIMESTAMP(6) - INTERVAL 1 HOUR, UTC_TIMESTAMP(6) + INTERVAL 10 HOUR, {Announced}, 0, 0
            FROM {SurveySeed.Numbers(area.First, occasions)}
            """);
        return new Hall(installation, seed, area, [.. Enumerable.Range(area.First, occasions).Select(IdOf)]);
    }

    /// <summary>The codes are those of the product, made with the installation's own key.</summary>
    public async Task<CheckInRequests> Requests()
    {
        var services = new ServiceCollection().AddLogging().AddOptions().AddSingleton(TimeProvider.System);
        services.AddStorage(new ConfigurationBuilder().AddInMemoryCollection(installation.StorageSettings).Build());
        await using var storage = services.BuildServiceProvider();
        return new CheckInRequests(storage.GetRequiredService<VenueCodes>(), area, occasions);
    }

    public async Task NothingIsLost(long acknowledged)
    {
        var stored = Convert.ToInt64(await seed.Run($"SELECT COUNT(*) FROM check_ins WHERE OccasionId BETWEEN {Hex(occasions[0])} AND {Hex(occasions[^1])}"), CultureInfo.InvariantCulture);
        if (stored != acknowledged) throw new InvalidOperationException($"{acknowledged} check-ins were acknowledged, {stored} are stored.");
    }

    /// <summary>Check-ins of years gone by, at occasions that are over.</summary>
    public async Task Remember(int from, int until)
    {
        const int atOnce = 1_000_000, perOccasion = 100;
        for (var first = from; first < until; first += atOnce)
        {
            await seed.Run($"""
                INSERT INTO check_ins (OccasionId, PersonId, At, Proof, ByAccountId, Nonce)
                SELECT UNHEX(MD5(seq DIV {perOccasion})), UNHEX(MD5(CONCAT('p', seq MOD 500000))), UTC_TIMESTAMP(6) - INTERVAL 1 YEAR, 0, UNHEX(MD5('a')), UNHEX(MD5(seq))
                FROM {SurveySeed.Numbers(first, Math.Min(atOnce, until - first))}
                """);
        }
    }

    private static string Hex(Guid id) => SurveySeed.Hex(id.ToByteArray(bigEndian: true));

    private static Guid IdOf(int number) => new(Convert.FromHexString($"{number:X32}"), bigEndian: true);
}
