using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Desk.Surveys.Paper;

/// <summary>Somebody on the roster, masked, and by which channel they have answered already.</summary>
public sealed record PersonLine(Guid Id, string Name, string Address, Channel? Answered)
{
    /// <summary>Nobody's own word is written over.</summary>
    public bool AnsweredThemselves => WordPolicy.Check(Channel.Paper, Answered) is not null;

    internal static PersonLine Of(RosterSearch.Found found, IReadOnlyDictionary<Guid, Channel> answered) => new(
        found.Person.Id, Mask.Name(found.Details.Name), found.Details.Address, answered.TryGetValue(found.Person.Id, out var channel) ? channel : null);
}
