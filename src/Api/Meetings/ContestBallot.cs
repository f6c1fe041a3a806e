using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain.Presence.Marks;
using ZiZhiJin.Storage.Meetings.Ballots;

namespace ZiZhiJin.Api.Meetings;

/// <summary>"Somebody voted as me." It is written down; of a named motion one then votes anew in person, of a secret one nobody can find the ballot.</summary>
internal static class ContestBallot
{
    private const string InPerson = "已经记下。这是记名投票，请当面告诉会场的工作人员：核对是您本人以后，原来那一张作废并留存，您当场重新投。表决结束以前都可以。";

    /// <param name="WhatNow">What the voter does next, as a sentence.</param>
    public sealed record Answer(DateTimeOffset ContestedAt, MarkState State, string WhatNow);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(Guid motionId, CallerOfRequest by, ContestingBallots contesting, CancellationToken cancel) =>
        await contesting.Contest(motionId, by.Caller, cancel) is { } mark ? TypedResults.Ok(new Answer(mark.FoundAt, mark.State, InPerson)) : TypedResults.NotFound();
}
