using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Api.Http;
using ZiZhiJin.Domain;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage;
using ZiZhiJin.Storage.Community;
using ZiZhiJin.Storage.Encryption;

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

    public static async Task<Results<Created<Answer>, NotFound>> Handle(
        Request request, CallerOfRequest by, ZiZhiJinDb db, NewPersons persons, CancellationToken cancel)
    {
        var neighbourhood = await db.Areas.Within(by.Caller.ScopeOf(Role.Committee))
            .AnyAsync(area => area.Id == request.AreaId && area.Kind == AreaKind.Neighbourhood, cancel);
        if (!neighbourhood) return TypedResults.NotFound();

        if (request.Phone is { } phone && PhoneNumbers.Normalise(phone) is null)
            throw new MalformedException("person.phone-malformed", "phone", "电话号码不完整。座机请加区号。");

        var details = new PersonDetails(request.Name, request.Home.Building, request.Home.Unit ?? "", request.Home.Room, request.Phone);
        var id = await persons.Add(request.AreaId, details, new RosterProof(request.Proof.Reason, request.Proof.Voucher), by.Caller, cancel);
        return TypedResults.Created($"/api/staff/persons/{id}", new Answer(id));
    }
}
