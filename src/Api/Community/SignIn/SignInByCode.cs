using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Wechat.MiniProgram;
using ZiZhiJin.Wechat.Official;

namespace ZiZhiJin.Api.Community.SignIn;

/// <summary>Trades the one-time code of the mini-program, or of a page in the official account, for a session. A newcomer becomes an account without a neighbourhood.</summary>
internal static class SignInByCode
{
    public sealed record Request([Required, StringLength(128, MinimumLength = 1)] string LoginCode, Channel Channel);

    public sealed record Answer(string Token, DateTimeOffset ExpiresAt, ReadMe.Answer Resident);

    public static Task<Results<Ok<Answer>, ProblemHttpResult>> Handle(
        Request request, MiniProgramLogin mini, WebLogin page, Welcome welcome, CancellationToken cancel) => request.Channel switch
    {
        Channel.Mini => ByMiniProgram(request.LoginCode, mini, welcome, cancel),
        Channel.H5 => ByPage(request.LoginCode, page, welcome, cancel),
        _ => throw new RefusedException(CommunityRefusals.ChannelNotOffered),
    };

    private static async Task<Results<Ok<Answer>, ProblemHttpResult>> ByMiniProgram(string code, MiniProgramLogin mini, Welcome welcome, CancellationToken cancel) =>
        await mini.Trade(code, cancel) switch
        {
            LoginResult.Identified { Identity: var who } => TypedResults.Ok(await welcome.Open(new(Channel.Mini, who.OpenId, who.UnionId), cancel)),
            var refused => SignInRefusals.AnswerTo(refused),
        };

    private static async Task<Results<Ok<Answer>, ProblemHttpResult>> ByPage(string code, WebLogin page, Welcome welcome, CancellationToken cancel) =>
        await page.Trade(code, cancel) switch
        {
            // WeChat shows the page to somebody who has not agreed to anything, under an id that is nobody's.
            WebLoginResult.Identified { Identity.IsPreview: true } => SignInRefusals.PreviewOnly,
            WebLoginResult.Identified { Identity: var who } => TypedResults.Ok(await welcome.Open(new(Channel.H5, who.OpenId, who.UnionId), cancel)),
            var refused => SignInRefusals.AnswerTo(refused),
        };
}
