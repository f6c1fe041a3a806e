using System.Text.Json;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Api.Tests.Surveys;

namespace ZiZhiJin.Api.Tests.Meetings;

/// <summary>A motion, and what its voters do.</summary>
internal sealed class TestMotion(TestUser committee, Guid id)
{
    public Guid Id => id;
    public string Address => $"/api/motions/{id}";
    public string StaffAddress => $"/api/staff/motions/{id}";

    public static object Ballot(string kind = "yesNo", string unit = "person", bool isSecret = true, bool needsPresence = false, params string[] options) =>
        new { kind, options, unit, isSecret, needsPresence };

    public static object Rule(string threshold = "most", string of = "cast", decimal? quorumPercent = null, int? quorumVoters = null) => new { threshold, of, quorumPercent, quorumVoters };

    public Task<ApiAnswer> Open() => committee.Post($"{StaffAddress}/opening");

    public Task<ApiAnswer> Close() => committee.Post($"{StaffAddress}/closing");

    public async Task<JsonElement> Result() => (await Close()).MustBeOk().Json;

    public Task<ApiAnswer> Cast(TestUser voter, string choice = "yes", TestReceipt? receipt = null) => Cast(voter, [choice], receipt ?? TestReceipt.Made());

    public Task<ApiAnswer> Cast(TestUser voter, string[] choices, TestReceipt receipt) => voter.Post($"{Address}/ballot", new { choices, receipt = receipt.Receipt });

    public Task<ApiAnswer> Revoke(TestUser voter, TestReceipt receipt) => voter.Post($"{Address}/ballot/revocation", new { secret = receipt.Secret });

    public Task<ApiAnswer> EnterPaper(IReadOnlyList<Guid> voters, string[][] ballots, string? nonce = null) =>
        committee.Post($"{StaffAddress}/paper-ballots", new { voters, ballots, nonce = nonce ?? NeedsSurvey.NewNonce() });

    public async Task<IReadOnlyList<JsonElement>> Receipts(TestUser by)
    {
        var (lines, after) = (new List<JsonElement>(), (string?)null);
        do
        {
            var page = (await by.Get($"{Address}/receipts{(after is null ? "" : $"?after={after}")}")).MustBeOk().Json;
            lines.AddRange(page.GetProperty("receipts").EnumerateArray());
            after = page.TryGetProperty("next", out var next) ? next.GetString() : null;
        }
        while (after is not null);
        return lines;
    }
}
