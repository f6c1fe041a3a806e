using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>The same for voices at the gates: a group is one voice a year, and after a split each part that answered is one.</summary>
public static class VoicesOfGroup
{
    /// <summary>The voices of each entry: what is kept, what was counted under it, and one for every year in which it answered.</summary>
    public static IEnumerable<MergedVoice> Own(
        PersonGroup group, IEnumerable<MergedVoice> standing, IEnumerable<MergedVoice> kept, IEnumerable<MergedVoice> ofAnswers)
    {
        var own = kept.Where(voice => group.Members.Contains(voice.PersonId)).ToDictionary(voice => (voice.Year, voice.PersonId));
        var years = own.Keys.Select(key => key.Year).ToHashSet();
        foreach (var voice in standing.Where(voice => group.Members.Contains(voice.PersonId)))
            if (voice.PersonId != group.Root || !years.Contains(voice.Year)) own.TryAdd((voice.Year, voice.PersonId), voice);
        foreach (var voice in ofAnswers.Where(voice => group.Members.Contains(voice.PersonId)).OrderBy(voice => voice.At))
            own.TryAdd((voice.Year, voice.PersonId), voice);
        return own.Values;
    }

    public static IEnumerable<MergedVoice> Standing(PersonGroup group, IEnumerable<MergedVoice> own) =>
        own.Where(voice => group.Members.Contains(voice.PersonId)).GroupBy(voice => voice.Year)
            .Select(voices => voices.OrderBy(voice => voice.At).ThenBy(voice => voice.PersonId).First() with { PersonId = group.Root });
}
