using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Desk.Community.Access;
using ZiZhiJin.Desk.Pages;
using ZiZhiJin.Storage.Surveys.Results;

namespace ZiZhiJin.Desk.Surveys.Results;

/// <summary>Who was counted and how, to print and to sign. That somebody looked is written down.</summary>
internal static class ShowProof
{
    public static async Task<Results<DeskPage, NotFound>> Handle(Guid surveyId, Clerk clerk, ProofLists proofs, CancellationToken cancel) =>
        await proofs.Of(surveyId, clerk.Caller, cancel) is { } proof ? DeskPage.Of<ProofPage>("答卷名单", proof, clerk) : TypedResults.NotFound();
}
