namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>
/// One way to tell apart those who answered: by a question, by one option of it, by channel, by building. Everybody is in exactly one of its
/// groups; the last group holds whoever is in none of the others.
/// </summary>
/// <param name="Of">The question's id, or <see cref="Breakdown.ByChannel"/>, or <see cref="Breakdown.ByBuilding"/>.</param>
public sealed record Aspect(string Of, AspectKind Kind, IReadOnlyList<AspectGroup> Groups)
{
    public int Rest => Groups.Count - 1;
}
