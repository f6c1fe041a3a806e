using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Presence;

namespace ZiZhiJin.Api.Presence;

/// <summary>Staff register somebody without a phone, found by name: to take part, or to help. The registration says that it was entered by hand, and the audit by whom.</summary>
internal static class EnlistPerson
{
    /// <param name="Nonce">16 random bytes, base64url.</param>
    /// <param name="AsVolunteer">Comes to help. Registering again with the other word changes it.</param>
    public sealed record Request(Guid PersonId, [Required] string Nonce, bool AsVolunteer = false);

    public static async Task<Results<Ok<RegistrationAnswer>, NotFound>> AtActivity(Guid activityId, Request request, CallerOfRequest by, EnlistingAt at, CancellationToken cancel) =>
        await Put(await at.Activity(activityId, by.Caller, cancel), request, by, at.Enlisting, cancel);

    public static async Task<Results<Ok<RegistrationAnswer>, NotFound>> AtMeeting(Guid meetingId, Request request, CallerOfRequest by, EnlistingAt at, CancellationToken cancel) =>
        await Put(await at.Meeting(meetingId, by.Caller, cancel), request, by, at.Enlisting, cancel);

    private static async Task<Results<Ok<RegistrationAnswer>, NotFound>> Put((Guid Id, Guid AreaId)? occasion, Request request, CallerOfRequest by, Enlisting enlisting, CancellationToken cancel) =>
        occasion is { } there && await enlisting.Enlist(there, new(request.PersonId, by.Caller.AccountId, request.AsVolunteer), Nonce.Read(request.Nonce), cancel) is { } enlisted
            ? TypedResults.Ok(new RegistrationAnswer(enlisted.Place))
            : TypedResults.NotFound();
}
