using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys.Versions;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>Counts a survey's answers in one pass, as they come from the database. Nothing is kept of them but the counts.</summary>
public sealed class ResultCounting(ZiZhiJinDb db, PersonalData personal)
{
    private static readonly Channel[] Channels = Enum.GetValues<Channel>();

    public async Task<ResultCounts> Count(Survey survey, CancellationToken cancel)
    {
        var buildings = await BuildingsOfArea.Of(survey.AreaId, db, personal, cancel);
        var counts = new ResultCounts(Breakdown.Of(await db.AskedOver(survey, cancel), buildings.Names));
        var channels = MarksOf(counts.Breakdown, Breakdown.ByChannel);
        var firstBuilding = MarksOf(counts.Breakdown, Breakdown.ByBuilding);
        var (marks, scan) = (new MarkReader(counts), new TickScan(db, survey.Id));

        var unticked = await scan.Read((person, channel, ticks) =>
        {
            Begin(person, channel);
            marks.Count(ticks);
        }, cancel);
        if (unticked > 0) await scan.ReadUnticked(answer =>
        {
            Begin(answer.Person, answer.Channel);
            marks.Count(answer);
        }, cancel);
        counts.Complete();
        return counts;

        void Begin(Guid person, int channel) => marks.Begin(MarkOf(channels, Array.IndexOf(Channels, (Channel)channel)), MarkOf(firstBuilding, buildings.Find(person) ?? -1));
    }

    private static int MarksOf(Breakdown breakdown, string of) => breakdown.Starts[breakdown.AspectsOf(of).Single()];

    private static int MarkOf(int first, int number) => number < 0 ? -1 : first + number;
}
