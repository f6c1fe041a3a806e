using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>
/// Keeps apart who of several merged entries answered what. One answer stands for all of them; the others are kept, so that after a split each
/// part has again what its own entries answered.
/// </summary>
public static class AnswersOfGroup
{
    /// <summary>
    /// What each entry answered itself: what is kept, and of what stands whatever is not a copy of it. An answer of the person after the
    /// merge is the root's own.
    /// </summary>
    public static IEnumerable<MergedAnswer> Own(PersonGroup group, IEnumerable<MergedAnswer> standing, IEnumerable<MergedAnswer> kept)
    {
        var own = kept.Where(answer => group.Members.Contains(answer.PersonId)).ToDictionary(answer => (answer.SurveyId, answer.PersonId));
        var copies = own.Values.ToLookup(answer => answer.SurveyId);
        foreach (var answer in standing.Where(answer => group.Members.Contains(answer.PersonId)))
        {
            var isCopy = answer.PersonId == group.Root && copies[answer.SurveyId].Any(other => other.Receipts.AsSpan().SequenceEqual(answer.Receipts));
            if (!isCopy) own[(answer.SurveyId, answer.PersonId)] = answer;
        }

        return own.Values;
    }

    /// <summary>The one answer to each survey that stands for the group, under its root: the one whose word goes first, of two alike the later.</summary>
    public static IEnumerable<MergedAnswer> Standing(PersonGroup group, IEnumerable<MergedAnswer> own) =>
        own.Where(answer => group.Members.Contains(answer.PersonId)).GroupBy(answer => answer.SurveyId)
            .Select(answers => answers.OrderByDescending(answer => WordPolicy.Weight(answer.Channel)).ThenByDescending(answer => answer.ChangedAt).ThenBy(answer => answer.PersonId).First() with { PersonId = group.Root });
}
