using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Domain.Community;
using ZiZhiJin.Storage.Community.Sessions;

namespace ZiZhiJin.Api.Community.DeskEntry;

/// <summary>What a staff member is about to confirm: which browser asks to be let in to the desk, since when, and the number that must stand on its screen too.</summary>
internal static class ReadDeskSignIn
{
    public sealed record Answer(string Number, string Browser, DateTimeOffset ShownAt, DateTimeOffset ExpiresAt, bool Waiting);

    public static async Task<Results<Ok<Answer>, NotFound>> Handle(
        string code, DeskSignIns signIns, TimeProvider time, CancellationToken cancel) =>
        await signIns.Find(code, cancel) is { } signIn ? TypedResults.Ok(Of(signIn, time.GetUtcNow())) : TypedResults.NotFound();

    private static Answer Of(DeskSignIn signIn, DateTimeOffset now) =>
        new(signIn.Number, signIn.Browser, signIn.ShownAt, signIn.ExpiresAt, signIn.IsWaiting(now));
}
