using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ZiZhiJin.Api.Tests.Hosting;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Domain.Surveys;
using ZiZhiJin.Storage.Commits;
using ZiZhiJin.Storage.Surveys;

namespace ZiZhiJin.Api.Tests.Community.Merging;

/// <summary>What a phone answers that another process still knows under its old entry.</summary>
internal static class LateAnswer
{
    public static async Task<AnswerReceipt> Under(Guid entry, Guid surveyId, TestApi api)
    {
        var survey = await api.InDb(db => db.Surveys.AsNoTracking().SingleAsync(survey => survey.Id == surveyId));
        var write = new AnswerToWrite(SurveyKey.Of(survey), entry, Channel.Mini, [new("taking-part", ["join"])], new Nonce(RandomNumberGenerator.GetBytes(Nonce.Length)), api.Clock.GetUtcNow()) { Version = survey.Version };
        return await api.Services.GetRequiredService<GroupCommit<AnswerToWrite, AnswerOutcome>>().Take(write, default);
    }
}
