using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Storage.Surveys.Talks;

namespace ZiZhiJin.Api.Surveys.Talks;

/// <summary>The talks of a survey, the latest day first.</summary>
internal static class ListTalks
{
    public sealed record Answer(Guid Id, DateOnly HeldOn, string Place, string Moderator, int Speakers, DateTimeOffset RecordedAt, DateTimeOffset? CorrectedAt);

    public static async Task<Results<Ok<List<Answer>>, NotFound>> Handle(Guid surveyId, CallerOfRequest by, SurveyTalks talks, CancellationToken cancel) =>
        await talks.Of(surveyId, by.Caller, cancel) is { } found ? TypedResults.Ok(found.Select(Of).ToList()) : TypedResults.NotFound();

    private static Answer Of(TalkLine line) =>
        new(line.Talk.Id, line.Talk.HeldOn, line.Words.Place, line.Words.Moderator, line.Speakers, line.Talk.RecordedAt, line.Talk.CorrectedAt);
}
