using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>Who was counted in a survey and how, for the file. Lines are in the order of the answers.</summary>
/// <param name="CountedAtClosing">How many the results were counted from; a later merge makes the list shorter. Nothing while the survey is open, or when fewer than five answered.</param>
public sealed record Proof(Survey Survey, string Area, int? CountedAtClosing, IReadOnlyList<ProofLine> Lines)
{
    public Dictionary<Channel, int> ByChannel => Lines.GroupBy(line => line.Channel).ToDictionary(channel => channel.Key, channel => channel.Count());
}
