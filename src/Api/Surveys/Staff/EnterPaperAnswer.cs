using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Audit;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Surveys.Staff;

/// <summary>Staff enter a paper form of a person on the roster. A person's own answer is never written over.</summary>
internal static class EnterPaperAnswer
{
    public sealed record Request(
        Guid PersonId, [Required, MaxLength(QuestionPolicy.MaxQuestions)] IReadOnlyList<AnswerRequest.Item> Answers, [Required] string Nonce)
    {
        internal AnswerRequest Answer => new(Answers, Nonce);
    }

    public static async Task<Results<Ok<AnswerReceipt>, NotFound>> Handle(
        Guid surveyId, Request request, CallerOfRequest by, ZiZhiJinDb db, AuditTrail audit,
        GroupCommit<AnswerToWrite, AnswerOutcome> answers, TimeProvider time, CancellationToken cancel)
    {
        var survey = await db.Surveys.AsNoTracking().InCareOf(by.Caller, db, Role.Committee, Role.Liaison).FirstOrDefaultAsync(survey => survey.Id == surveyId, cancel);
        var onRoster = survey is not null && await db.Persons.OnRoster().AnyAsync(person => person.Id == request.PersonId && person.AreaId == survey.AreaId, cancel);
        if (survey is null || !onRoster) return TypedResults.NotFound();

        var key = new SurveyKey(survey.Id, survey.AreaId, survey.Year);
        var checkedAnswers = request.Answer.CheckedAgainst(survey);
        var write = new AnswerToWrite(key, request.PersonId, Channel.Paper, checkedAnswers, request.Answer.ParsedNonce(), time.GetUtcNow())
        {
            Act = audit.Row(by.Caller.AccountId, "survey.paper-answer", survey.AreaId, request.PersonId, survey.Id.ToString()),
        };
        return TypedResults.Ok((await answers.Write(write, cancel)).ReceiptOrThrow());
    }
}
