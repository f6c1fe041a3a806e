using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>That one of several merged entries was counted at a gate, kept under that entry.</summary>
public sealed record MergedVoice(Guid AreaId, int Year, Guid PersonId, Guid FirstSurveyId, Channel Channel, DateTimeOffset At)
{
    public static MergedVoice Of(NeedsVoice voice) => new(voice.AreaId, voice.Year, voice.PersonId, voice.FirstSurveyId, voice.Channel, voice.At);
}
