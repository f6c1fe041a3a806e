using System.Globalization;

namespace ZiZhiJin.Domain.Surveys;

/// <summary>For which options an answer is a vote.</summary>
public static class CountedVotes
{
    /// <summary>
    /// A vote for each chosen option; for the value of a rating, under its number; in a ranking for each option at its place, which
    /// counts from 1 and is 0 where nothing is ranked. A text adds nothing.
    /// </summary>
    public static IEnumerable<(string OptionId, int Place)> Of(QuestionAnswer answer)
    {
        if (answer.Rating is { } rating) return [(rating.ToString(CultureInfo.InvariantCulture), 0)];
        if (answer.Choices is not { } choices) return [];
        return answer.Ranked == true ? choices.Select((option, i) => (option, i + 1)) : choices.Select(option => (option, 0));
    }
}
