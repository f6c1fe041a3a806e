using System.Net;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Tests.Hosting;

namespace ZiZhiJin.Api.Tests.Meetings;

/// <summary>Whatever people do with their votes, in whatever order: tally, receipts and ballots say the same in the end.</summary>
public sealed class BallotAgreementTests
{
    private const int Phones = 18, Elders = 4, Homes = 9, Acts = 60;
    private static readonly string[] Options = ["路灯", "健身点", "长椅"];

    [Theory]
    [InlineData(1, "yesNo", "person", true)]
    [InlineData(2, "single", "household", true)]
    [InlineData(3, "approval", "person", false)]
    [InlineData(4, "ranking", "household", false)]
    public async Task Tally_receipts_and_ballots_agree(int seed, string kind, string unit, bool isSecret)
    {
        var api = await TestApi.Shared();
        var town = await TestTown.Settle(api);
        var motion = await (await TestMeeting.Announced(town)).Opened(TestMotion.Ballot(kind, unit, isSecret, options: kind == "yesNo" ? [] : Options));
        var hall = new Hall(motion, await town.Residents(Phones, home => $"{home % Homes}"), unit == "household", new Random(seed), kind);
        for (var elder = 0; elder < Elders; elder++) await town.Save(db => hall.Elders.Add(town.AddPerson(db, $"老人{Guid.NewGuid():N}"[..14], room: $"e{hall.Elders.Count}")));

        for (var act = 0; act < Acts; act++) await hall.Act();
        var result = await motion.Result();
        await hall.NothingLands();

        var receipts = (await motion.Receipts(hall.Voters[0])).Select(line => line.GetProperty("receipt").GetString()!).ToList();
        var (ballots, turnouts) = await api.InDb(async db => (await db.Ballots.CountAsync(ballot => ballot.MotionId == motion.Id), await db.Turnouts.CountAsync(turnout => turnout.MotionId == motion.Id)));
        Assert.Equal([hall.Counted.Count, hall.Counted.Count, hall.Counted.Count, hall.Counted.Count], [result.GetProperty("turnout").GetInt32(), receipts.Count, ballots, turnouts]);
        Assert.Empty(hall.Kept.Except(receipts));
        foreach (var (option, votes) in hall.Expected()) Assert.Equal(votes, BallotTests.Votes(result, option));
    }

    /// <summary>People with and without phones who vote, vote twice, take back and vote again; and the count that somebody keeps by hand.</summary>
    private sealed class Hall(TestMotion motion, IReadOnlyList<TestUser> voters, bool perHousehold, Random random, string kind)
    {
        private readonly Dictionary<int, TestReceipt> _receipts = [];

        public IReadOnlyList<TestUser> Voters => voters;
        public List<Guid> Elders { get; } = [];

        /// <summary>By home or person, what counts.</summary>
        public Dictionary<string, string[]> Counted { get; } = [];

        public IEnumerable<string> Kept => _receipts.Values.Select(receipt => receipt.Receipt);

        public Task Act() => random.Next(10) switch
        {
            < 6 => Cast(random.Next(voters.Count)),
            < 8 => Revoke(random.Next(voters.Count)),
            8 => CastAgain(),
            _ => Paper(random.Next(Elders.Count)),
        };

        public async Task NothingLands()
        {
            var late = Enumerable.Range(0, voters.Count).First(voter => !_receipts.ContainsKey(voter));
            (await motion.Cast(voters[late], Chosen(), TestReceipt.Made())).Must(HttpStatusCode.Conflict);
        }

        public IEnumerable<(string Option, int Votes)> Expected() => kind == "yesNo"
            ? new[] { "yes", "no", "abstain" }.Select(id => (id, Counted.Values.Count(chosen => chosen[0] == id)))
            : Enumerable.Range(1, Options.Length).Select(number => ($"{number}", Counted.Values.Sum(chosen => Points(chosen, $"{number}"))));

        private int Points(string[] chosen, string option) => Array.IndexOf(chosen, option) is >= 0 and var place ? kind == "ranking" ? Options.Length - place : 1 : 0;

        private string UnitOf(int voter) => perHousehold ? $"home {voter % Homes}" : $"voter {voter}";

        private async Task Cast(int voter)
        {
            var (chosen, receipt) = (Chosen(), TestReceipt.Made());
            var answer = await motion.Cast(voters[voter], chosen, receipt);
            if (!Counted.TryAdd(UnitOf(voter), chosen)) answer.Must(HttpStatusCode.Conflict);
            else answer.MustBeOk();
            if (answer.Status == HttpStatusCode.OK) _receipts[voter] = receipt;
        }

        private async Task CastAgain()
        {
            if (_receipts.Count == 0) return;
            var (voter, receipt) = _receipts.First();
            (await motion.Cast(voters[voter], Chosen(), receipt)).MustBeOk();
        }

        private async Task Revoke(int voter)
        {
            if (!_receipts.Remove(voter, out var receipt)) return;
            (await motion.Revoke(voters[voter], receipt)).Must(HttpStatusCode.NoContent);
            Counted.Remove(UnitOf(voter));
        }

        private async Task Paper(int elder)
        {
            var chosen = Chosen();
            var entered = await motion.EnterPaper([Elders[elder]], [chosen]);
            if (Counted.TryAdd($"elder {elder}", chosen)) entered.Must(HttpStatusCode.NoContent);
            else entered.MustBeRefused("ballot.voted");
        }

        private string[] Chosen()
        {
            string[] ids = kind == "yesNo" ? ["yes", "no", "abstain"] : ["1", "2", "3"];
            random.Shuffle(ids);
            return ids[..(kind is "approval" or "ranking" ? random.Next(1, 4) : 1)];
        }
    }
}
