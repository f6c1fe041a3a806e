using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;

namespace ZiZhiJin.Domain.Tests.Surveys.Results;

public sealed class BreakdownTests
{
    private static readonly Question[] Questions = [.. Enumerable.Range(1, 17).Select(i => SampleSurvey.Single($"q{i}", 40))];

    [Theory]
    [InlineData(95, true)]
    [InlineData(96, false)]
    public void Buildings_are_held_against_questions_as_long_as_all_groups_fit(int buildings, bool fits)
    {
        var breakdown = Breakdown.Of(Questions, [.. Enumerable.Range(1, buildings).Select(building => $"{building}")]);

        Assert.Equal(fits, breakdown.AspectsOf(Breakdown.ByBuilding).All(aspect => aspect < breakdown.CrossedAspects));
        Assert.All(Questions, question => Assert.True(breakdown.AspectsOf(question.Id).All(aspect => aspect < breakdown.CrossedAspects)));
        Assert.True(breakdown.Crossed <= Breakdown.MostCrossed);
    }

    [Fact]
    public void A_question_that_does_not_fit_stands_back_whole_and_a_smaller_one_after_it_does_not()
    {
        var several = Enumerable.Range(1, 9).Select(i => SampleSurvey.Multiple($"m{i}", 40)).ToArray();
        var breakdown = Breakdown.Of([.. Questions, .. several, SampleSurvey.Single("last", 3)], []);

        Assert.All(several[1..], question => Assert.True(breakdown.AspectsOf(question.Id).All(aspect => aspect >= breakdown.CrossedAspects)));
        Assert.True(breakdown.AspectsOf("last").Single() < breakdown.CrossedAspects);
    }

    [Fact]
    public void What_is_not_held_against_others_is_refused_with_a_sentence_and_still_counted()
    {
        var (many, answers) = (Enumerable.Range(1, 820).Select(building => $"{building}").ToArray(), new List<IReadOnlyList<string>>());
        for (var i = 0; i < 20; i++) answers.Add([$"q1={1 + i % 2}", "q2=1", $"@building={1 + i % 2}", "@channel=mini"]);
        var survey = SampleSurvey.Of([SampleSurvey.Single("q1", 2), SampleSurvey.Single("q2", 2)], answers, many);

        Assert.Equal(10, survey.Result.Table(Breakdown.ByBuilding)!.Rows[0].Persons);
        Assert.Equal(ResultRefusals.TooManyGroups, Assert.Throws<RefusedException>(() => survey.Result.CrossOrRefuse("q1", Breakdown.ByBuilding)).Refusal);
        Assert.Equal([10], survey.Result.CrossOrRefuse("q2", "q1").Cells[0].Take(1).OfType<int>());
    }
}
