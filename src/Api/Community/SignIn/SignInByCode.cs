using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Wechat.MiniProgram;

namespace ZiZhiJin.Api.Community.SignIn;

/// <summary>Trades the one-time code of the mini-program for a session. A newcomer becomes an account without a neighbourhood.</summary>
internal static class SignInByCode
{
    public sealed record Request([Required, StringLength(128, MinimumLength = 1)] string LoginCode, Channel Channel);

    public sealed record Answer(string Token, DateTimeOffset ExpiresAt, ReadMe.Answer Resident);

    public static async Task<Results<Ok<Answer>, ProblemHttpResult>> Handle(
        Request request, MiniProgramLogin wechat, Welcome welcome, CancellationToken cancel)
    {
        if (request.Channel != Channel.Mini) throw new RefusedException(CommunityRefusals.ChannelNotOffered);

        return await wechat.Trade(request.LoginCode, cancel) switch
        {
            LoginResult.Identified login => TypedResults.Ok(await welcome.Open(login.Identity, request.Channel, cancel)),
            var refused => SignInRefusals.AnswerTo(refused),
        };
    }
}
