using System.Globalization;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Desk.Surveys.Results;

/// <summary>The counts of a survey.</summary>
public sealed record SurveyResults(IReadOnlyDictionary<Channel, int> ByChannel, IReadOnlyList<SurveyTally> Tallies)
{
    public int Answers => ByChannel.Values.Sum();

    /// <summary>How many answers name the option, at whatever place.</summary>
    public int VotesFor(string question, string option) => Of(question).Where(tally => tally.OptionId == option).Sum(tally => tally.Votes);

    /// <summary>How many put the option first.</summary>
    public int FirstFor(string question, string option) => Of(question).Where(tally => tally.OptionId == option && tally.Place == 1).Sum(tally => tally.Votes);

    /// <summary>The mean of a rating; nothing before the first answer.</summary>
    public double? MeanOf(string question)
    {
        var votes = Of(question).Sum(tally => tally.Votes);
        return votes == 0 ? null : Of(question).Sum(tally => tally.Votes * double.Parse(tally.OptionId, CultureInfo.InvariantCulture)) / votes;
    }

    /// <summary>Of all answers, from 0 to 1.</summary>
    public double Share(int votes) => Answers == 0 ? 0 : (double)votes / Answers;

    private IEnumerable<SurveyTally> Of(string question) => Tallies.Where(tally => tally.QuestionId == question);
}
