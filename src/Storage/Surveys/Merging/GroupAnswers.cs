using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys.Merging;

/// <summary>What the database holds of some persons' answers, or is to hold: what stands and is counted, and what is kept for merged entries.</summary>
internal sealed record GroupAnswers(
    IReadOnlyList<MergedAnswer> Standing, IReadOnlyList<MergedVoice> Voices, IReadOnlyList<MergedAnswer> Kept, IReadOnlyList<MergedVoice> KeptVoices);
