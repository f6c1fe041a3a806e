using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Domain.Publicity;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>What a posting says, for how long, and what was objected and answered. A long text is begun; the rest stands in the mini-program.</summary>
internal sealed class PostingTold(PostingBoard board) : IChatAct
{
    private const int Longest = 400, MostAnswers = 3;

    public string Name => "posting.read";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel) =>
        await board.Find(Guid.Parse(said["posting"]), cancel) is { Last: { } last, Posting.State: PostingState.Posted } shown
            ? new ChatOutcome.Done(new Dictionary<string, string> { ["postingText"] = TextOf(shown, last) })
            : new ChatOutcome.Refused("posting.gone", "这条公示刚刚有变动，请再选一次。");

    private static string TextOf(PostingShown shown, PostingVersion last)
    {
        var text = last.Text.Length > Longest ? $"{last.Text[..Longest]}……（全文请看小程序）" : last.Text;
        var answers = shown.Objections.Where(objection => objection is { AnsweredAt: not null, TextIsHeld: false }).TakeLast(MostAnswers)
            .Select(objection => $"\n异议：{objection.Text}\n答复：{objection.Answer}");
        return $"{last.Title}\n{text}\n公示期：{last.FirstDay:yyyy-MM-dd} 至 {last.LastDay:yyyy-MM-dd}。已有 {shown.Objections.Count} 条异议。{string.Concat(answers)}";
    }
}
