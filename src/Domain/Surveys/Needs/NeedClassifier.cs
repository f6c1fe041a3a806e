namespace ZiZhiJin.Domain.Surveys.Needs;

/// <summary>Puts a need into a category of the town's pack: every known word has a vote for the theme that it belongs to.</summary>
public sealed class NeedClassifier(NeedWords words)
{
    public CategoryGuess Classify(NeedPart part, string packId)
    {
        var winner = part.Found.Where(found => found.Concept.Theme is not null).GroupBy(found => found.Concept.Theme!)
            .MaxBy(theme => theme.DistinctBy(found => found.Concept).Sum(found => found.Concept.Vote));
        if (winner is null || !words.Themes[winner.Key].TryGetValue(packId, out var category)) return CategoryGuess.None;
        return new CategoryGuess(category, [.. winner.Select(found => found.Word).Distinct()]);
    }
}
