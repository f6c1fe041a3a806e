using ZiZhiJin.Domain.Intake;

namespace ZiZhiJin.Api.Intake.Occasions;

/// <summary>The announced meetings of the resident's neighbourhood, each with when and how full.</summary>
internal sealed class MeetingList(ChatOccasions occasions) : IChatList
{
    public string Name => "meetings";

    public async Task<List<ChatChoice>> Offer(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel) =>
        (await occasions.Meetings(who, cancel)).ConvertAll(told => new ChatChoice(told.Occasion.Id.ToString(), OccasionText.Line(told, who.Now)));
}

/// <summary>The announced activities of the resident's neighbourhood, each with when and how full.</summary>
internal sealed class ActivityList(ChatOccasions occasions) : IChatList
{
    public string Name => "activities";

    public async Task<List<ChatChoice>> Offer(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel) =>
        (await occasions.Activities(who, cancel)).ConvertAll(told => new ChatChoice(told.Occasion.Id.ToString(), OccasionText.Line(told, who.Now)));
}

/// <summary>Where the resident is registered, with the place on the waiting list.</summary>
internal sealed class MyOccasionList(ChatOccasions occasions) : IChatList
{
    public string Name => "my-occasions";

    public async Task<List<ChatChoice>> Offer(ChatSpeaker who, IReadOnlyDictionary<string, string> said, CancellationToken cancel) =>
        (await occasions.Mine(who, cancel)).ConvertAll(told => new ChatChoice(told.Occasion.Id.ToString(), OccasionText.Line(told, who.Now)));
}
