using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>What neighbours need and the resident has not said yet, the most wanted first.</summary>
internal sealed class NeedList(NeedQueries needs) : IChatList
{
    public string Name => "needs";

    public async Task<List<ChatChoice>> Offer(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel) =>
        [.. (await needs.ShownTo(who.Person, new(who.Area, who.Year), cancel)).Where(group => !group.Mine).Take(IChatList.Most)
            .Select(group => new ChatChoice(group.Id.ToString(), $"{group.Title}（{group.Residents} 位居民）"))];
}
