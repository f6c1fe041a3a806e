using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;

namespace ZiZhiJin.Desk.Surveys.Talks;

/// <summary>The talks of a survey, and one of them with its minutes and who said what.</summary>
internal static class ShowTalks
{
    public static async Task<Results<DeskPage, NotFound>> All(Guid surveyId, Clerk clerk, TalkDesk desk, CancellationToken cancel) =>
        await desk.List(surveyId, clerk, cancel) is { } view ? DeskPage.Of<TalksPage>("座谈", view, clerk) : TypedResults.NotFound();

    public static async Task<Results<DeskPage, NotFound>> One(Guid surveyId, Guid talkId, Clerk clerk, TalkDesk desk, CancellationToken cancel) =>
        await desk.One(surveyId, talkId, clerk, cancel) is { } view ? DeskPage.Of<TalkPage>("座谈记录", view, clerk) : TypedResults.NotFound();
}
