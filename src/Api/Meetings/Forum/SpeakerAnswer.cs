using ZiZhiJin.Domain.Meetings.Forum;

namespace ZiZhiJin.Api.Meetings.Forum;

/// <summary>A turn on the list of speakers, as all see it: without a name.</summary>
/// <param name="Number">The order of arrival.</param>
/// <param name="ByHand">Staff entered somebody without a phone.</param>
public sealed record SpeakerAnswer(Guid Id, int Number, SpeakerState State, bool ByHand)
{
    internal static SpeakerAnswer Of(Speaker speaker) => new(speaker.Id, speaker.Number, speaker.State, speaker.ByHand);
}
