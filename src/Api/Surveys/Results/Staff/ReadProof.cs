using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Surveys.Results;

namespace ZiZhiJin.Api.Surveys.Results.Staff;

/// <summary>Who was counted and how, one line a person, ready to be printed. Names are masked; who keeps the roster sees the whole address.</summary>
internal static class ReadProof
{
    public sealed record Answer(
        Guid SurveyId, string Area, string Title, SurveyKind Kind, int Year, SurveyState State, int Persons, int? CountedAtClosing,
        Dictionary<Channel, int> ByChannel, IReadOnlyList<ProofLine> Lines);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid surveyId, CallerOfRequest by, ProofLists proofs, CancellationToken cancel) =>
        await proofs.Of(surveyId, by.Caller, cancel) is { } proof ? TypedResults.Ok(Of(proof)) : TypedResults.NotFound();

    private static Answer Of(Proof proof) => new(
        proof.Survey.Id, proof.Area, proof.Survey.Title, proof.Survey.Kind, proof.Survey.Year, proof.Survey.State, proof.Lines.Count, proof.CountedAtClosing,
        proof.ByChannel, proof.Lines);
}
