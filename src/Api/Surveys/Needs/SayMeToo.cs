using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using ZiZhiJin.Api.Community.Access;
using ZiZhiJin.Domain;
using ZiZhiJin.Storage.Surveys.Needs;

namespace ZiZhiJin.Api.Surveys.Needs;

/// <summary>The caller needs it too. Saying it twice, or after having written it, counts one person; of a merged group it goes to the group that it became part of.</summary>
internal static class SayMeToo
{
    private const int Tries = 3;

    public sealed record Request([Required] string Nonce);

    public static async Task<Results<NoContent, NotFound>> Handle(Guid groupId, Request request, CallerOfRequest by, NeedVoices voices, CancellationToken cancel)
    {
        Nonce.Read(request.Nonce);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await voices.LiveGroup(groupId, by.Caller.AreaId, cancel) is not { } live) break;
            if (await voices.Join(live, by.Caller.PersonId!.Value, cancel)) return TypedResults.NoContent();
        }

        return TypedResults.NotFound();
    }
}
