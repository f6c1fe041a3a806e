using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Results;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Storage.Surveys.Results;

/// <summary>Counts a survey's answers in one pass, as they come from the database. Nothing is kept of them but the counts.</summary>
public sealed class ResultCounting(ZiZhiJinDb db, PersonalData personal)
{
    private const int SecondsAtMost = 300;

    public async Task<ResultCounts> Count(Survey survey, CancellationToken cancel)
    {
        var buildings = await BuildingsOfArea.Of(survey.AreaId, db, personal, cancel);
        var counts = new ResultCounts(Breakdown.Of(survey.Questions, buildings.Names));
        var channels = MarksOf(counts.Breakdown, Breakdown.ByChannel);
        var firstBuilding = MarksOf(counts.Breakdown, Breakdown.ByBuilding);
        var marks = new MarkReader(survey.Questions, counts);

        await using var command = Command(survey.Id);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            var building = buildings.Find(new Guid((byte[])reader.GetValue(0), bigEndian: true));
            var channel = Array.IndexOf(Channels, (Channel)reader.GetInt32(1));
            marks.Count((byte[])reader.GetValue(2), channel < 0 ? -1 : channels + channel, building is { } number ? firstBuilding + number : -1);
        }

        counts.Complete();
        return counts;
    }

    private static readonly Channel[] Channels = Enum.GetValues<Channel>();

    private static int MarksOf(Breakdown breakdown, string of) => breakdown.Starts[breakdown.AspectsOf(of).Single()];

    private DbCommand Command(Guid surveyId)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = SecondsAtMost;
        command.CommandText = new SqlText().Append("SELECT PersonId, Channel, CAST(Answers AS BINARY) FROM survey_answers WHERE SurveyId = ").Value(surveyId).ToString();
        return command;
    }
}
