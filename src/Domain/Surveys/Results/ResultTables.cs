namespace ZiZhiJin.Domain.Surveys.Results;

/// <summary>One table for the channels, one for the buildings, one for the versions where there are several, one for each question; questions for words have no rows.</summary>
internal static class ResultTables
{
    private const string Pool = "未单独显示的各项合计";

    public static IReadOnlyList<ResultTable> Of(ResultCounts counts)
    {
        var asked = counts.Breakdown.Asked;
        var tables = new List<ResultTable>
        {
            new(Breakdown.ByChannel, null, "答卷方式", RowsOf(counts, Breakdown.ByChannel)), new(Breakdown.ByBuilding, null, "楼栋", RowsOf(counts, Breakdown.ByBuilding)),
        };
        if (asked.HaveChanged) tables.Add(new(Breakdown.ByVersion, null, "问卷版本", RowsOf(counts, Breakdown.ByVersion)));
        return [.. tables, .. asked.Questions.Select(question => Of(question, counts) with { Versions = Limited(asked.AskedIn(question.Id), asked) })];
    }

    private static ResultTable Of(Question question, ResultCounts counts) => question.Kind switch
    {
        QuestionKind.Rating => new(question.Id, question.Kind, question.Title, RowsOf(counts, question.Id), MeanOf(question, counts)),
        QuestionKind.Ranking => new(question.Id, question.Kind, question.Title, WithPoints(question, counts, RowsOf(counts, question.Id))),
        _ => new(question.Id, question.Kind, question.Title, RowsOf(counts, question.Id)),
    };

    private static List<int>? Limited(VersionSet versions, AskedQuestions asked) =>
        versions.Covers(asked.All) ? null : [.. asked.Versions.Where(version => versions.Covers(VersionSet.Of([version])))];

    private static List<ResultRow> RowsOf(ResultCounts counts, string of)
    {
        var rows = new List<ResultRow>();
        foreach (var aspect in counts.Breakdown.AspectsOf(of))
        {
            var (groups, persons, shown) = (counts.Breakdown.Aspects[aspect].Groups, GroupCounts.Of(counts, aspect), GroupCounts.Shown(counts, aspect));
            if (counts.Breakdown.Aspects[aspect].Kind == AspectKind.Option) rows.Add(RowOf(counts, groups[0], shown[0] ? persons[0] : null));
            else rows.AddRange(OfWhole(counts, groups, persons, shown));
        }

        return rows;
    }

    private static ResultRow RowOf(ResultCounts counts, AspectGroup group, int? persons) =>
        ResultRow.Of(group.Id, group.Text, persons, counts.Answers) with { Versions = Limited(group.Versions, counts.Breakdown.Asked) };

    // Who is in no group gets a row only where there is somebody.
    private static IEnumerable<ResultRow> OfWhole(ResultCounts counts, IReadOnlyList<AspectGroup> groups, int[] persons, bool[] shown)
    {
        for (var i = 0; i < groups.Count; i++)
            if (groups[i].Id is not null || (shown[i] && persons[i] > 0)) yield return RowOf(counts, groups[i], shown[i] ? persons[i] : null);
        if (shown.Contains(false))
            yield return ResultRow.Of(null, Pool, persons.Where((_, i) => !shown[i]).Sum(), counts.Answers) with { IsPool = true };
    }

    private static decimal? MeanOf(Question question, ResultCounts counts)
    {
        var aspect = counts.Breakdown.AspectsOf(question.Id).Single();
        var (persons, shown) = (GroupCounts.Of(counts, aspect), GroupCounts.Shown(counts, aspect));
        return CarefulMean.Of([.. Enumerable.Range(0, question.HighestRating).Select(i => new ScoreCount(i + 1, persons[i], shown[i]))]);
    }

    private static List<ResultRow> WithPoints(Question question, ResultCounts counts, List<ResultRow> rows) =>
        [.. rows.Select(row => row.Id is { } option and not AspectGroup.NotAsked ? row with { Points = PointsOf(question, option, counts, row.Persons is not null) } : row)];

    // Of all places only the first may be told by the table. Those of other versions cannot have ranked it, which a mean over all would hide.
    private static decimal? PointsOf(Question question, string option, ResultCounts counts, bool isFirstTold)
    {
        var (most, asked) = (question.MostChoices, counts.Breakdown.Asked);
        if (!asked.OfferedIn(question.Id, option).Covers(asked.All)) return null;
        var places = Enumerable.Range(1, most).Select(place => (Place: place, Persons: counts.InPlace(question.Id, option, place))).ToList();
        var scores = places.Select(place => new ScoreCount(most + 1 - place.Place, place.Persons, place.Place == 1 && isFirstTold));
        return CarefulMean.Of([.. scores, new ScoreCount(0, counts.Answers - places.Sum(place => place.Persons), IsShown: false)]);
    }
}
