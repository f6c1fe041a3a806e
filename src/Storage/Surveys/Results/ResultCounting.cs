using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>Counts a survey's answers in one pass, as they come from the database. Nothing is kept of them but the counts.</summary>
public sealed class ResultCounting(ZiZhiJinDb db, PersonalData personal)
{
    private static readonly Channel[] Channels = Enum.GetValues<Channel>();

    public async Task<ResultCounts> Count(Survey survey, CancellationToken cancel)
    {
        var buildings = await BuildingsOfArea.Of(survey.AreaId, db, personal, cancel);
        var counts = new ResultCounts(Breakdown.Of(survey.Questions, buildings.Names));
        var channels = MarksOf(counts.Breakdown, Breakdown.ByChannel);
        var firstBuilding = MarksOf(counts.Breakdown, Breakdown.ByBuilding);
        var marks = new MarkReader(survey.Questions, counts);

        await new AnswerScan(db, survey.Id).Read(
            (person, channel, answers) => marks.Count(
                answers, MarkOf(channels, Array.IndexOf(Channels, (Channel)channel)), MarkOf(firstBuilding, buildings.Find(person) ?? -1)), cancel);
        counts.Complete();
        return counts;
    }

    private static int MarksOf(Breakdown breakdown, string of) => breakdown.Starts[breakdown.AspectsOf(of).Single()];

    private static int MarkOf(int first, int number) => number < 0 ? -1 : first + number;
}
