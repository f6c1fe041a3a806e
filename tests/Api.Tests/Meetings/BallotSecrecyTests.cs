using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage;

namespace ZiZhiJin.Api.Tests.Meetings;

/// <summary>An attacker who holds the whole database and all logs. The voters come one by one, which is the easiest case for the attacker.</summary>
public sealed class BallotSecrecyTests
{
    private const int Voters = 100;

    // Of a hundred fair guesses, fewer than 25 or more than 75 are right once in some millions.
    private const int FewestByChance = 25, MostByChance = 75;

    [Fact]
    public async Task No_order_in_which_tables_are_stored_or_read_links_a_voter_to_a_ballot()
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var meeting = await TestMeeting.Announced(town);
        var motion = await meeting.Opened();
        var truth = await Vote(motion, await town.Residents(Voters));
        await CannotLink(api, motion, truth);

        (await motion.Close()).MustBeOk();

        await CannotLink(api, motion, truth);
    }

    [Fact]
    public async Task Nothing_that_marks_a_ballot_stands_in_another_table_or_in_a_log()
    {
        await using var api = await TestApi.Start();
        await using var _ = api;
        var town = await TestTown.Settle(api);
        var motion = await (await TestMeeting.Announced(town)).Opened();
        var (voters, receipts) = (await town.Residents(5), new List<TestReceipt>());
        foreach (var voter in voters)
        {
            receipts.Add(TestReceipt.Made());
            (await motion.Cast(voter, "abstain", receipts[^1])).MustBeOk();
        }

        (await motion.Revoke(voters[0], receipts[0])).Must(System.Net.HttpStatusCode.NoContent);
        (await motion.EnterPaper([await town.PersonWithoutPhone()], [["abstain"]])).Must(System.Net.HttpStatusCode.NoContent);
        (await motion.Close()).MustBeOk();

        var marks = await api.InDb(db => Marks(db, motion.Id));
        var elsewhere = await api.InDb(db => Everything(db, except: "ballots"));
        Assert.DoesNotContain(marks, mark => elsewhere.Contains(mark, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(api.Log.Lines, line => line.Contains("abstain", StringComparison.Ordinal) || marks.Exists(mark => line.Contains(mark, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Of_a_voter_there_is_no_time_no_number_and_no_nonce_and_of_a_ballot_not_even_a_voter()
    {
        var api = await TestApi.Shared();
        var columns = await api.InDb(db => Task.FromResult(new[] { typeof(Turnout), typeof(Ballot) }
            .Select(type => string.Join(' ', db.Model.FindEntityType(type)!.GetProperties().Select(property => property.Name).Order())).ToArray()));

        Assert.Equal(["ByAccountId Channel MotionId PersonId Unit", "Choices Counted Id MotionId Receipt VoterId"], columns);
    }

    private static async Task<List<(Guid Person, string Choice)>> Vote(TestMotion motion, IReadOnlyList<TestUser> voters)
    {
        string[] choices = [.. Enumerable.Range(0, voters.Count).Select(number => number % 2 == 0 ? "yes" : "no")];
        Random.Shared.Shuffle(choices);
        foreach (var (voter, choice) in voters.Zip(choices)) (await motion.Cast(voter, choice)).MustBeOk();
        return [.. voters.Zip(choices).Select(one => (one.First.PersonId!.Value, one.Second))];
    }

    private static async Task CannotLink(TestApi api, TestMotion motion, List<(Guid Person, string Choice)> truth)
    {
        foreach (var turnoutOrder in new[] { "", "ORDER BY MotionId, Unit", "ORDER BY PersonId", "ORDER BY ByAccountId" })
        foreach (var ballotOrder in new[] { "", "ORDER BY Id", "ORDER BY MotionId, Receipt", "ORDER BY Receipt", "ORDER BY REVERSE(Id)" })
        {
            var (turnoutsRead, ballotsRead) = ("SELECT * FROM ballot_turnouts " + turnoutOrder, "SELECT * FROM ballots " + ballotOrder);
            var turnouts = await api.InDb(db => db.Turnouts.FromSqlRaw(turnoutsRead).AsNoTracking().ToListAsync());
            var ballots = await api.InDb(db => db.Ballots.FromSqlRaw(ballotsRead).AsNoTracking().ToListAsync());
            var seen = turnouts.Where(turnout => turnout.MotionId == motion.Id).Select(turnout => turnout.PersonId);
            var said = ballots.Where(ballot => ballot.MotionId == motion.Id).Select(ballot => ballot.Choices).ToList();
            MustBeChance(seen.Select(person => truth.Find(one => one.Person == person).Choice), said);
            MustBeChance(truth.Select(one => one.Choice), said);
        }
    }

    private static void MustBeChance(IEnumerable<string> truth, List<string> guessed) =>
        Assert.InRange(truth.Zip(guessed).Count(one => one.First == one.Second), FewestByChance, MostByChance);

    private static async Task<List<string>> Marks(ZiZhiJinDb db, Guid motionId)
    {
        var ballots = await db.Ballots.AsNoTracking().Where(ballot => ballot.MotionId == motionId).ToListAsync();
        return [.. ballots.SelectMany(ballot => new[] { Convert.ToHexString(ballot.Receipt), System.Buffers.Text.Base64Url.EncodeToString(ballot.Receipt), Convert.ToHexString(ballot.Id.ToByteArray(true)), ballot.Id.ToString() })];
    }

    private static async Task<string> Everything(ZiZhiJinDb db, string except)
    {
        var text = new System.Text.StringBuilder();
        foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName()!).Distinct().Where(table => table != except))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            await db.Database.OpenConnectionAsync();
            command.CommandText = $"SELECT * FROM {table}";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                for (var column = 0; column < reader.FieldCount; column++)
                    text.Append(reader.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) + System.Buffers.Text.Base64Url.EncodeToString(bytes) : reader.GetValue(column)).Append('\n');
        }

        return text.ToString();
    }
}
