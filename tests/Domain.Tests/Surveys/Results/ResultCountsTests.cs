namespace ZiZhiJin.Domain.Tests.Surveys.Results;

public sealed class ResultCountsTests
{
    [Fact]
    public void Every_group_and_every_pair_of_groups_is_counted_as_by_hand()
    {
        foreach (var survey in Enumerable.Range(1000, 20).Select(RandomSurveys.Of))
        {
            var groups = GroupsOf(survey).ToList();
            foreach (var (mark, says, _) in groups) Assert.Equal(survey.Answers.Count(answer => says(answer)), survey.Counts[mark]);
            foreach (var (mark, says, aspect) in groups)
            foreach (var (other, saysOther) in groups.Where(other => other.Aspect != aspect).Select(other => (other.Mark, other.Says)))
                Assert.Equal(survey.Answers.Count(answer => says(answer) && saysOther(answer)), survey.Counts[mark, other]);
        }
    }

    private static IEnumerable<(int Mark, Predicate<IReadOnlyList<string>> Says, int Aspect)> GroupsOf(SampleSurvey survey)
    {
        var breakdown = survey.Counts.Breakdown;
        for (var i = 0; i < breakdown.Aspects.Count; i++)
        {
            var (aspect, start) = (breakdown.Aspects[i], breakdown.Starts[i]);
            var said = aspect.Groups.Take(aspect.Rest).Select(group => $"{aspect.Of}={group.Id}").ToList();
            for (var group = 0; group < aspect.Rest; group++)
            {
                var one = said[group];
                yield return (start + group, answer => answer.Contains(one), i);
            }

            yield return (start + aspect.Rest, answer => !said.Exists(answer.Contains), i);
        }
    }
}
