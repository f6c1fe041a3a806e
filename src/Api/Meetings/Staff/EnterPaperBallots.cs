using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Meetings;
using ZiZhiJin.Storage.Meetings.Ballots;

namespace ZiZhiJin.Api.Meetings.Staff;

/// <summary>Staff enter who took a ballot on paper and what was in the urn. All count or none, and with none nobody is checked in; sending it again changes nothing.</summary>
internal static class EnterPaperBallots
{
    private const int Most = 200;

    /// <param name="Voters">Who took a ballot on paper. Where presence is asked for they are checked in together with the ballots, unless their check-in was taken back.</param>
    /// <param name="Ballots">What the papers say, as many: of a secret motion in any order, of a named one in that of the voters.</param>
    /// <param name="Nonce">16 random bytes, base64url.</param>
    public sealed record Request(
        [Required, MinLength(1), MaxLength(Most)] IReadOnlyList<Guid> Voters, [Required, MinLength(1), MaxLength(Most)] IReadOnlyList<IReadOnlyList<string>> Ballots, [Required] string Nonce);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid motionId, Request request, CallerOfRequest by, PaperBallots papers, CancellationToken cancel)
    {
        if (request.Voters.Count != request.Ballots.Count || request.Voters.Distinct().Count() != request.Voters.Count)
            throw new MalformedException("ballot.paper", "voters", "领票的人数和票数要一样多，同一个人只能写一次。请核对后再录。");
        if (request.Ballots.Any(ballot => ballot is not { Count: > 0 and <= BallotForm.MostOptions }))
            throw new MalformedException("ballot.paper", "ballots", "每张票至少要有一个选择。空白票和废票不用录，也不要把领票人写进来。");
        var urn = new UrnContent(request.Voters, request.Ballots, Nonce.Read(request.Nonce));
        return await papers.Enter(motionId, urn, by.Caller, cancel) ? TypedResults.NoContent() : TypedResults.NotFound();
    }
}
