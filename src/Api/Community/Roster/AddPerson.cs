using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community;

namespace ZiZhiJin.Api.Community.Roster;

/// <summary>Puts somebody on the roster by hand, with reason and voucher.</summary>
internal static class AddPerson
{
    public sealed record Request(
        Guid AreaId, [Required, StringLength(40, MinimumLength = 1), PlainText] string Name, [Required] Home Home,
        [Required] Proof Proof, [RegularExpression(@"^\+?[0-9 \-]{5,20}$")] string? Phone = null);

    public sealed record Home(
        [Required, StringLength(20, MinimumLength = 1), PlainText] string Building, [Required, StringLength(20, MinimumLength = 1), PlainText] string Room,
        [StringLength(20), PlainText] string? Unit = null);

    public sealed record Proof([Required, StringLength(200, MinimumLength = 2)] string Reason, [Required, StringLength(100, MinimumLength = 1)] string Voucher);

    public sealed record Answer(Guid Id);

    public static async Task<Results<Created<Answer>, NotFound>> Handle(Request request, CallerOfRequest by, NewPersons persons, CancellationToken cancel)
    {
        var details = new PersonDetails(request.Name, request.Home.Building, request.Home.Unit ?? "", request.Home.Room, request.Phone);
        var proof = new RosterProof(request.Proof.Reason, request.Proof.Voucher);
        return await persons.Add(request.AreaId, details, proof, by.Caller, cancel) is { } id
            ? TypedResults.Created($"/api/staff/persons/{id}", new Answer(id))
            : TypedResults.NotFound();
    }
}
