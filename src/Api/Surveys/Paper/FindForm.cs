using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Domain.Surveys.Paper;
using ZiZhiJin.Storage.Surveys.Paper;

namespace ZiZhiJin.Api.Surveys.Paper;

/// <summary>What the quick entry screen shows for the code on a form: survey, version, questions, and whether it was entered already.</summary>
internal static class FindForm
{
    public sealed record Answer(
        string Code, Guid BatchId, Guid SurveyId, string Title, SurveyState State, int Version, IReadOnlyList<Question> Questions, DateTimeOffset? EnteredAt);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(string code, CallerOfRequest by, PaperBatches batches, CancellationToken cancel)
    {
        if (await batches.Find(Read(code), by.Caller, cancel) is not { } found) return TypedResults.NotFound();
        return TypedResults.Ok(new Answer(
            $"{found.Batch.CodeOf(found.Number)}", found.Batch.Id, found.Survey.Id, found.Survey.Title, found.Survey.State, found.Batch.Version, found.Questions, found.EnteredAt));
    }

    internal static PaperCode Read(string code) =>
        PaperCode.Parse(code) ?? throw new MalformedException("paper-code.malformed", "code", "编号不对：请对照问卷右上角的 11 位数字再输一遍。");
}
