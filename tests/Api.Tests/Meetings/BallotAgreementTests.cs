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
        var meeting = await TestMeeting.Announced(town);
        var motion = await meeting.Opened(TestMotion.Ballot(kind, unit, isSecret, options: kind == "yesNo" ? [] : Options));
        var hall = new Hall(meeting, motion, new Random(seed)) { Voters = await town.Residents(Phones, home => $"{home % Homes}"), PerHousehold = unit == "household", IsSecret = isSecret, Kind = kind };
        for (var elder = 0; elder < Elders; elder++) await town.Save(db => hall.Elders.Add(town.AddPerson(db, $"老人{Guid.NewGuid():N}"[..14], room: $"e{hall.Elders.Count}")));

        for (var act = 0; act < Acts; act++) await hall.Act();
        var result = await motion.Result();
        await hall.NothingLands();

        var receipts = (await motion.Receipts(meeting.Committee)).Select(line => line.GetProperty("receipt").GetString()!).ToList();
        var (ballots, turnouts) = await api.InDb(async db => (await db.Ballots.CountAsync(ballot => ballot.MotionId == motion.Id), await db.Turnouts.CountAsync(turnout => turnout.MotionId == motion.Id)));
        Assert.Equal(Enumerable.Repeat(hall.Votes.Count, 4), [result.GetProperty("turnout").GetInt32(), receipts.Count, ballots, turnouts]);
        Assert.Empty(hall.Kept.Except(receipts));
        foreach (var (option, votes) in hall.Expected()) Assert.Equal(votes, BallotTests.Votes(result, option));
    }

    /// <summary>
    /// People with and without phones who vote, vote twice, take back and vote again, contest, and turn out to be one person with another; and the count
    /// that somebody keeps by hand.
    /// </summary>
    private sealed class Hall(TestMeeting meeting, TestMotion motion, Random random)
    {
        private readonly HashSet<int> _merged = [];

        public required IReadOnlyList<TestUser> Voters { get; init; }
        public required bool PerHousehold { get; init; }
        public required bool IsSecret { get; init; }
        public required string Kind { get; init; }
        public List<Guid> Elders { get; } = [];

        /// <summary>What counts.</summary>
        public List<Vote> Votes { get; } = [];

        public IEnumerable<string> Kept => Votes.Select(vote => vote.Receipt?.Receipt).OfType<string>();

        public Task Act() => random.Next(13) switch
        {
            < 6 => Cast(Somebody()),
            < 8 => Revoke(Somebody()),
            8 => CastAgain(),
            9 => Paper(random.Next(Elders.Count)),
            10 => Merge(Somebody(), Somebody()),
            _ => Recast(Somebody()),
        };

        public async Task NothingLands() => (await motion.Cast(Voters[Somebody()], Chosen(), TestReceipt.Made())).MustBeRefused("motion.closed");

        public IEnumerable<(string Option, int Votes)> Expected() => Kind == "yesNo"
            ? new[] { "yes", "no", "abstain" }.Select(id => (id, Votes.Count(vote => vote.Chosen[0] == id)))
            : Enumerable.Range(1, Options.Length).Select(number => ($"{number}", Votes.Sum(vote => Points(vote.Chosen, $"{number}"))));

        private int Points(string[] chosen, string option) => Array.IndexOf(chosen, option) is >= 0 and var place ? Kind == "ranking" ? Options.Length - place : 1 : 0;

        private string UnitOf(int voter) => PerHousehold ? $"home {voter % Homes}" : $"voter {voter}";

        // Whose entry was merged into another's has no account of their own any more.
        private int Somebody()
        {
            for (; ; )
            {
                if (random.Next(Voters.Count) is var voter && !_merged.Contains(voter)) return voter;
            }
        }

        private async Task Cast(int voter)
        {
            var (chosen, receipt, unit) = (Chosen(), TestReceipt.Made(), UnitOf(voter));
            var answer = await motion.Cast(Voters[voter], chosen, receipt);
            if (Votes.Exists(vote => vote.Voter == voter || vote.Unit == unit))
            {
                answer.Must(HttpStatusCode.Conflict);
                return;
            }

            answer.MustBeOk();
            Votes.Add(new(voter, unit, chosen, receipt));
        }

        private async Task CastAgain()
        {
            if (Votes.Find(vote => vote.Receipt is not null) is { } vote) (await motion.Cast(Voters[vote.Voter], Chosen(), vote.Receipt!)).MustBeOk();
        }

        private async Task Revoke(int voter)
        {
            if (Votes.Find(vote => vote.Voter == voter && vote.Receipt is not null) is not { } vote) return;
            (await motion.Revoke(Voters[voter], vote.Receipt!)).Must(HttpStatusCode.NoContent);
            Votes.Remove(vote);
        }

        private async Task Paper(int elder)
        {
            var (chosen, unit) = (Chosen(), $"elder {elder}");
            var entered = await motion.EnterPaper([Elders[elder]], [chosen]);
            if (Votes.Exists(vote => vote.Unit == unit)) entered.MustBeRefused("ballot.voted");
            else entered.Must(HttpStatusCode.NoContent);
            if (!Votes.Exists(vote => vote.Unit == unit)) Votes.Add(new(-1, unit, chosen, null));
        }

        // Of two households nobody could say whose place a taken-back ballot leaves.
        private async Task Merge(int target, int source)
        {
            if (target == source || (PerHousehold && Votes.Exists(vote => vote.Voter == target) && Votes.Exists(vote => vote.Voter == source))) return;
            await meeting.Merge(Voters[target].PersonId!.Value, Voters[source].PersonId!.Value);
            _merged.Add(source);
            for (var i = 0; i < Votes.Count; i++)
                if (Votes[i].Voter == source) Votes[i] = Votes[i] with { Voter = target, Unit = PerHousehold ? Votes[i].Unit : $"voter {target}" };
        }

        private async Task Recast(int voter)
        {
            var chosen = Chosen();
            var answer = await ContestedBallotTests.Recast(meeting, motion, Voters[voter], chosen);
            var mine = Votes.FindAll(vote => vote.Voter == voter);
            if (IsSecret) answer.MustBeRefused("ballot.secret-not-found");
            else if (mine.Count == 0) answer.MustBeRefused("ballot.nothing-to-contest");
            else answer.Must(HttpStatusCode.NoContent);
            if (IsSecret || mine.Count == 0) return;
            Votes.RemoveAll(mine.Contains);
            Votes.Add(new(voter, mine[0].Unit, chosen, null));
        }

        private string[] Chosen()
        {
            string[] ids = Kind == "yesNo" ? ["yes", "no", "abstain"] : ["1", "2", "3"];
            random.Shuffle(ids);
            return ids[..(Kind is "approval" or "ranking" ? random.Next(1, 4) : 1)];
        }
    }

    /// <param name="Receipt">None of a paper, and of who voted anew in person.</param>
    private sealed record Vote(int Voter, string Unit, string[] Chosen, TestReceipt? Receipt);
}
