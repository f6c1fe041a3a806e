using ZiZhiJin.Domain.Community;

namespace ZiZhiJin.Desk.Surveys.Results;

/// <summary>The counts of a survey.</summary>
public sealed record SurveyResults(IReadOnlyDictionary<Channel, int> ByChannel, IReadOnlyDictionary<(string Question, string Option), int> Votes)
{
    public int Answers => ByChannel.Values.Sum();

    public int VotesFor(string question, string option) => Votes.GetValueOrDefault((question, option));

    /// <summary>Of all answers, from 0 to 1.</summary>
    public double Share(int votes) => Answers == 0 ? 0 : (double)votes / Answers;
}
