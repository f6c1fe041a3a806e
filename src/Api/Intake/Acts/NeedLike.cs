using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Intake.Acts;

/// <summary>What neighbours have said already that is most like what the resident is about to say; empty when it is new.</summary>
internal sealed class NeedLike(NeedQueries needs) : IChatAct
{
    public string Name => "need.like";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel)
    {
        var nearest = (await needs.Like(said["text"], who.Person, new(who.Area, who.Year), cancel)).FirstOrDefault(group => !group.Mine);
        return new ChatOutcome.Done(new Dictionary<string, string>
        {
            ["like"] = nearest is null ? "" : $"{nearest.Title}（{nearest.Residents} 位居民）", ["likeId"] = nearest?.Id.ToString() ?? "",
        });
    }
}
