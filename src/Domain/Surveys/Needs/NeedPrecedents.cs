namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>What a neighbourhood's people decided about needs, to be shown with needs like them.</summary>
public sealed class NeedPrecedents
{
    private readonly NeedReader _reader;
    private readonly NeedIndex _index = new();
    private readonly Dictionary<Guid, NeedDecision> _decisions = [];

    /// <summary>Of several decisions about one group the last one counts.</summary>
    public NeedPrecedents(IEnumerable<NeedDecision> decisions, NeedReader reader)
    {
        _reader = reader;
        foreach (var decision in decisions.GroupBy(decision => decision.GroupId).Select(group => group.MaxBy(decision => decision.DecidedAt)!))
        {
            _decisions[decision.GroupId] = decision;
            _index.Add(decision.GroupId, reader.Understand(decision.Sentence));
        }
    }

    /// <summary>The decision about the need most like <paramref name="sentence"/>, unless it is about <paramref name="ownGroup"/> itself.</summary>
    public NeedDecision? For(string sentence, Guid ownGroup)
    {
        var nearest = _index.Nearest(_reader.Understand(sentence), 2, NeedIndex.SameNeed).Select(match => match.GroupId);
        return nearest.Where(group => group != ownGroup).Select(group => _decisions[group]).FirstOrDefault();
    }
}
