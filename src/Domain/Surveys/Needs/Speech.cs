namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>How residents write: dialect and slips with what is meant, courtesies, words that say nothing, words that begin the next need.</summary>
public sealed record Speech(
    IReadOnlyDictionary<string, string> Rewrites, IReadOnlyList<string> Courtesies, IReadOnlyList<string> Fillers, IReadOnlyList<string> Joints)
{
    /// <summary>Words that begin another need after a comma, when what follows is about another thing.</summary>
    public required IReadOnlyList<string> Also { get; init; }
}
