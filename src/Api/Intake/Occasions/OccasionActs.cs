using ZiZhiJin.Domain.Intake;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Intake.Occasions;

/// <summary>Tells when and where something takes place, and where the resident stands with it.</summary>
internal sealed class OccasionTelling(ChatOccasions occasions) : IChatAct
{
    public static readonly ChatOutcome Gone = new ChatOutcome.Refused("occasion.gone", "这一场刚刚有变动，请再选一次。");

    public string Name => "occasion.read";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel) =>
        await occasions.Find(Guid.Parse(said["occasion"]), who, cancel) is { } told
            ? new ChatOutcome.Done(new Dictionary<string, string> { ["details"] = OccasionText.Details(told, who.Now), ["standing"] = told.Standing(who.Now) })
            : Gone;
}

/// <summary>Registers the resident, for a place, the waiting list or the lots; the message's nonce makes saying it again harmless. Who is registered stays as they are, also as a volunteer.</summary>
internal sealed class OccasionRegistered(ChatOccasions occasions, Registrations registrations) : IChatAct
{
    public string Name => "occasion.register";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel)
    {
        var id = Guid.Parse(said["occasion"]);
        if (await occasions.Find(id, who, cancel) is not { } told) return OccasionTelling.Gone;
        if (told.Mine is { } standing && told.Standing(who.Now) != "over") return Told(standing, told);
        var registrant = new Registrant(who.Person, who.Caller.AccountId, said.GetValueOrDefault("how") == "volunteer");
        var place = await registrations.Take(id, registrant, who.Nonce, cancel);
        return Told(place, told);
    }

    private static ChatOutcome.Done Told(Place? place, OccasionTold told) => new(new Dictionary<string, string> { ["result"] = TextOf(place, told) });

    private static string TextOf(Place? place, OccasionTold told) => place switch
    {
        null => "您已经取消了这一场的报名。想再报名，请重新选一次。",
        { HasPlace: true } => $"报名成功。{OccasionText.Begins(told)}，{told.Place}，到场请扫码签到。来不了请回复“我的活动”取消，把名额让给邻居。",
        { Position: 0, LotNumber: { } number } => $"已登记抽签，您是 {number} 号。抽签后会把结果通知您。不来了，回复“我的活动”退出。",
        { Position: var position } => $"名额已满，您排在候补第 {position} 位。有人取消时按先后递补，会通知您。不想等了，回复“我的活动”退出排队。",
    };
}

/// <summary>The resident does not come after all; whoever waits first moves up. Saying it again changes nothing.</summary>
internal sealed class OccasionCancelled(ChatOccasions occasions, Registrations registrations) : IChatAct
{
    public string Name => "occasion.cancel";

    public async Task<ChatOutcome> Carry(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel)
    {
        var id = Guid.Parse(said["occasion"]);
        if (await occasions.Find(id, who, cancel) is not { } told) return OccasionTelling.Gone;
        await registrations.Cancel(id, who.Person, cancel);
        return new ChatOutcome.Done(new Dictionary<string, string> { ["result"] = TextOf(told) });
    }

    private static string TextOf(OccasionTold told) => told switch
    {
        { Mine: null } => $"已经没有“{told.Title}”的报名，不用取消。",
        { Mine.HasPlace: true, Occasion.OpenPlaces: not null } => $"已经取消“{told.Title}”的报名。名额会让给排队的邻居。",
        _ => $"已经取消“{told.Title}”的报名。",
    };
}
