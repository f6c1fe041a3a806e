using System.Globalization;
using ZiZhiJin.Bench.Surveys;

namespace ZiZhiJin.Bench.Meetings;

/// <summary>Residents who are signed in and checked in at a meeting of which all motions are open: secret, yes or no, one vote a person.</summary>
internal sealed class VotingHall(SurveySeed seed, BenchArea area, IReadOnlyList<Guid> motions)
{
    private const int Announced = 1, Open = 1, Committee = 5;

    public BenchArea Area => area;
    public IReadOnlyList<Guid> Motions => motions;

    public static async Task<VotingHall> Fill(SurveySeed seed, int residents, int motions)
    {
        var area = await seed.Area(0, residents, surveys: 1);
        var (meeting, place) = (SurveySeed.Hex(IdOf(area.First).ToByteArray(bigEndian: true)), SurveySeed.Hex(area.Id));
        await seed.Run($"""
            INSERT INTO occasions (Id, AreaId, StartsAt, EndsAt, State, Arrivals, Revision)
            VALUES ({meeting}, {place}, UTC_TIMESTAMP(6) - INTERVAL 1 HOUR, UTC_TIMESTAMP(6) + INTERVAL 10 HOUR, {Announced}, 0, 0);
            INSERT INTO meetings (Id, AreaId, Kind, Title, Place, Agenda, ConvenerAccountId, CreatedAt, PublicityDays, Pack, PackVersion, PolicyRevision)
            VALUES ({meeting}, {place}, 1, 'm', 'h', '[]', {meeting}, UTC_TIMESTAMP(6), 0, '', 0, 0);
            INSERT INTO check_ins (OccasionId, PersonId, At, Proof, ByAccountId, Nonce)
            SELECT {meeting}, {SurveySeed.IdOf("seq")}, UTC_TIMESTAMP(6), 0, {SurveySeed.IdOf("seq")}, {SurveySeed.IdOf("seq")} FROM {SurveySeed.Numbers(area.First, residents)};
            INSERT INTO motions (Id, MeetingId, AreaId, Title, Text, Kind, Options, Unit, IsSecret, NeedsPresence, Threshold, CountedOf, Pack, PackVersion, PolicyRevision, State, CreatedAt, Revision)
            SELECT {SurveySeed.IdOf("seq")}, {meeting}, {place}, 'm', 't', 0, '[]', 0, 1, 1, 1, 0, '', 0, 0, {Open}, UTC_TIMESTAMP(6), 0 FROM {SurveySeed.Numbers(area.First, motions)};
            """);
        return new VotingHall(seed, area, [.. Enumerable.Range(area.First, motions).Select(IdOf)]);
    }

    /// <summary>Makes the first resident somebody who may close a vote.</summary>
    public Task ElectClerk() => seed.Run($"""
        INSERT INTO role_grants (Id, AccountId, Role, AreaId, `From`)
        SELECT {SurveySeed.IdOf("seq")}, {SurveySeed.IdOf("seq")}, {Committee}, {SurveySeed.Hex(area.Id)}, '2000-01-01' FROM {SurveySeed.Numbers(area.First, 1)};
        """);

    public async Task NothingIsLost(long acknowledged)
    {
        var (ballots, voters) = (await Count("ballots"), await Count("ballot_turnouts"));
        if (ballots != acknowledged || voters != acknowledged)
            throw new InvalidOperationException($"{acknowledged} ballots were acknowledged; {ballots} are stored, of {voters} voters.");
    }

    private async Task<long> Count(string table) => Convert.ToInt64(await seed.Run($"SELECT COUNT(*) FROM {table}"), CultureInfo.InvariantCulture);

    private static Guid IdOf(int number) => new(Convert.FromHexString($"{number:X32}"), bigEndian: true);
}
