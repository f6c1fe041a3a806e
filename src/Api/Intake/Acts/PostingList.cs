using System.Globalization;
using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Publicity;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>What hangs for the resident, the newest first, each with its last day.</summary>
internal sealed class PostingList(PostingBoard board) : IChatList
{
    public string Name => "postings";

    public async Task<List<ChatChoice>> Offer(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel) =>
        [.. (await board.List(who.Area, over: false, cancel) ?? []).Take(IChatList.Most).Select(line => new ChatChoice(line.Posting.Id.ToString(), $"{line.Posting.Title}（{Until(line)}）"))];

    private static string Until(PostingLine line) =>
        line.IsKeptOpen || line.Period is not { } period ? "异议未答复，继续公示" : string.Create(CultureInfo.InvariantCulture, $"到 {period.LastDay.Month}月{period.LastDay.Day}日");
}
