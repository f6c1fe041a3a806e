using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>What the resident has said or joined so far, with the proposal that answers it.</summary>
internal sealed class MyNeeds(NeedQueries needs) : IChatAct
{
    private const int Most = 20;

    public string Name => "need.mine";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel)
    {
        var mine = (await needs.ShownTo(who.Person, new(who.Area, who.Year), cancel)).Where(group => group.Mine).Take(Most).ToList();
        var told = mine.Count == 0 ? "今年您还没有提过需求。" : $"您提过或附议的：\n{string.Join("\n", mine.Select(Line))}";
        return new ChatOutcome.Done(new Dictionary<string, string> { ["mine"] = told });
    }

    private static string Line(NeedGroupShown group) =>
        $"· {group.Title}（{group.Residents} 位居民）{(group.ProposalTitle is { } proposal ? $"→ {proposal}" : "")}";
}
